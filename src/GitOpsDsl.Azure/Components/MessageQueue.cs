using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Servicebus;

namespace GitOpsDsl.Azure;

/// <summary>
/// A queue of Service Bus: encrypted, reached as who one is and not with a key; messages that could not be worked off, or grew too old, go
/// to its dead letters.
/// </summary>
public record MessageQueue : Component
{
    public MessageQueue([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Servicebus.Namespace), "resourceGroupName")]
    [LowersTo(typeof(Queue), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>How long a message that was taken is hidden from others; five minutes at most.</summary>
    [LowersTo(typeof(Queue), "lockDuration")]
    public Duration VisibilityTimeout { get; init; } = "30s";

    /// <summary>How often a message is tried before it goes to the dead letters.</summary>
    [LowersTo(typeof(Queue), "maxDeliveryCount")]
    public int Attempts { get; init; } = 5;

    public Output<string> QueueName => Queue.Name;

    /// <summary>Where it is reached: <c>https://….servicebus.windows.net:443/</c>.</summary>
    public Output<string> Endpoint => Namespace.ServiceBusEndpoint;

    /// <summary>The namespace's id, for who may send and receive.</summary>
    public Output<string> NamespaceId => Namespace.Id;

    private Servicebus.Namespace Namespace => Part("namespace", ServiceBus.Namespace(ResourceGroupName));

    private Queue Queue => Part("queue", new Queue
    {
        ResourceGroupName = ResourceGroupName,
        NamespaceName = Namespace.Name,
        LockDuration = ServiceBus.Text(VisibilityTimeout),
        MaxDeliveryCount = Attempts,
        DeadLetteringOnMessageExpiration = true,
    });

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Namespace);
        lowering.Add(Queue);
    }
}
