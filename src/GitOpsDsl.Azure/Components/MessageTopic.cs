using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Servicebus;

namespace GitOpsDsl.Azure;

/// <summary>
/// A topic of Service Bus: encrypted, reached as who one is and not with a key. Each subscription gets each message, and has dead letters of
/// its own for what could not be worked off, or grew too old.
/// </summary>
/// <example><code>public MessageTopic Orders => new() { ResourceGroupName = Group.Name, Subscriptions = ["billing", "shipping"] };</code></example>
public record MessageTopic : Component
{
    public MessageTopic([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Servicebus.Namespace), "resourceGroupName")]
    [LowersTo(typeof(Topic), "resourceGroupName")]
    [LowersTo(typeof(Subscription), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Names of those that get each message. What is sent before a subscription is there, it never gets.</summary>
    public required ValueList<string> Subscriptions { get; init; }

    /// <summary>How long a message that was taken is hidden from others of the subscription; five minutes at most.</summary>
    [LowersTo(typeof(Subscription), "lockDuration")]
    public Duration VisibilityTimeout { get; init; } = "30s";

    /// <summary>How often a message is tried before it goes to the dead letters.</summary>
    [LowersTo(typeof(Subscription), "maxDeliveryCount")]
    public int Attempts { get; init; } = 5;

    public Output<string> TopicName => Topic.Name;

    /// <summary>Where it is reached: <c>https://….servicebus.windows.net:443/</c>.</summary>
    public Output<string> Endpoint => Namespace.ServiceBusEndpoint;

    /// <summary>The namespace's id, for who may send and receive.</summary>
    public Output<string> NamespaceId => Namespace.Id;

    private Servicebus.Namespace Namespace => Part("namespace", ServiceBus.Namespace(ResourceGroupName));

    private Topic Topic => Part("topic", new Topic { ResourceGroupName = ResourceGroupName, NamespaceName = Namespace.Name });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Namespace);
        lowering.Add(Topic);
        foreach (var name in Subscriptions)
        {
            lowering.Add(Part($"to-{name}", new Subscription
            {
                ResourceGroupName = ResourceGroupName,
                NamespaceName = Namespace.Name,
                TopicName = Topic.Name,
                SubscriptionName = name,
                LockDuration = ServiceBus.Text(VisibilityTimeout),
                MaxDeliveryCount = Attempts,
                DeadLetteringOnMessageExpiration = true,
            }));
        }
    }
}
