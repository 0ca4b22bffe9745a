using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Kms;
using GitOpsDsl.Aws.Sns;
using GitOpsDsl.Aws.Sqs;

namespace GitOpsDsl.Aws;

/// <summary>An encrypted topic, whose messages go to queues and to people.</summary>
/// <example><code>public MessageTopic Alarms => new() { Services = ["cloudwatch.amazonaws.com"], Emails = ["oncall@example.com"] };</code></example>
public record MessageTopic : Component
{
    public MessageTopic([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Queues of this environment that get each message.</summary>
    public ValueList<MessageQueue> Queues { get; init; } = [];

    /// <summary>Whom each message is mailed to. They are asked first.</summary>
    public ValueList<string> Emails { get; init; } = [];

    /// <summary>
    /// Services of AWS that send to it, such as <c>cloudwatch.amazonaws.com</c>. The key that AWS keeps for topics lets none of them
    /// encrypt, so a topic that has some gets a key of its own.
    /// </summary>
    [LowersTo(typeof(TopicPolicy), "policy")]
    [LowersTo(typeof(Key), "policy")]
    public ValueList<string> Services { get; init; } = [];

    public Output<string> Arn => Topic.Arn;

    private static Output<string> Account => new GetCallerIdentity().AccountId;

    private Key Key => Part("key", new Key
    {
        Description = "A topic that services send to",
        EnableKeyRotation = true,
        Policy = new CloudJson
        {
            ["Version"] = "2012-10-17",
            ["Statement"] =
            [
                new() { ["Effect"] = "Allow", ["Principal"] = new() { ["AWS"] = Output.Format($"arn:aws:iam::{Account}:root") }, ["Action"] = "kms:*", ["Resource"] = "*" },
                new()
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new() { ["Service"] = List(Services) },
                    ["Action"] = ["kms:Decrypt", "kms:GenerateDataKey*"],
                    ["Resource"] = "*",
                    ["Condition"] = new() { ["StringEquals"] = new() { ["aws:SourceAccount"] = Account } },
                },
            ],
        },
    });

    private Topic Topic => Part("topic", new Topic { KmsMasterKeyId = Services.Count > 0 ? Key.Arn : "alias/aws/sns" });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Topic);
        if (Services.Count > 0)
        {
            lowering.Add(Key);
            lowering.Add(Part("senders", new TopicPolicy { Arn = Arn, Policy = Allow("Service", List(Services), "sns:Publish", Arn, "aws:SourceAccount", Account) }));
        }

        for (var i = 0; i < Queues.Count; i++)
        {
            Subscribe(lowering, FormattableString.Invariant($"queue-{i + 1}"), Queues[i]);
        }

        foreach (var email in Emails)
        {
            lowering.Add(Part($"mail-{email}", new TopicSubscription { Topic = Arn, Protocol = "email", Endpoint = email }));
        }
    }

    private void Subscribe(Lowering lowering, string name, MessageQueue queue)
    {
        lowering.Add(Part(name, new TopicSubscription { Topic = Arn, Protocol = "sqs", Endpoint = queue.Arn, RawMessageDelivery = true }));
        lowering.Add(Part($"{name}-senders", new QueuePolicy
        {
            QueueUrl = queue.Url,
            Policy = Allow("Service", "sns.amazonaws.com", "sqs:SendMessage", queue.Arn, "aws:SourceArn", Arn),
        }));
    }

    private static CloudJson Allow(string principal, CloudJson who, string action, Output<string> what, string key, Output<string> value) => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] =
        [
            new()
            {
                ["Effect"] = "Allow",
                ["Principal"] = new() { [principal] = who },
                ["Action"] = action,
                ["Resource"] = what,
                ["Condition"] = new() { [key == "aws:SourceArn" ? "ArnEquals" : "StringEquals"] = new() { [key] = value } },
            },
        ],
    };

    private static CloudJson List(ValueList<string> texts) => CloudJson.List([.. texts.Select(static text => (CloudJson)text)]);
}
