using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Sqs;

namespace GitOpsDsl.Aws;

/// <summary>An encrypted queue, and a second one for messages that could not be worked off.</summary>
public record MessageQueue : Component
{
    public MessageQueue([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How long a message that was taken is hidden from others.</summary>
    [LowersTo(typeof(Queue), "visibilityTimeoutSeconds", Name = "{name}-queue")]
    public Duration VisibilityTimeout { get; init; } = "30s";

    /// <summary>How often a message is tried before it goes to the second queue.</summary>
    [LowersTo(typeof(Queue), "redrivePolicy", Name = "{name}-queue")]
    public int Attempts { get; init; } = 5;

    public Output<string> Url => Queue.Url;

    public Output<string> Arn => Queue.Arn;

    /// <summary>The ARN of the queue with what could not be worked off.</summary>
    public Output<string> FailedArn => Failed.Arn;

    private Queue Failed => Part("failed", new Queue { SqsManagedSseEnabled = true, MessageRetentionSeconds = 14 * 24 * 60 * 60 });

    private Queue Queue => Part("queue", new Queue
    {
        SqsManagedSseEnabled = true,
        VisibilityTimeoutSeconds = VisibilityTimeout.TotalSeconds,
        RedrivePolicy = new CloudJson { ["deadLetterTargetArn"] = Failed.Arn, ["maxReceiveCount"] = Attempts },
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Failed);
        lowering.Add(Queue);
    }
}
