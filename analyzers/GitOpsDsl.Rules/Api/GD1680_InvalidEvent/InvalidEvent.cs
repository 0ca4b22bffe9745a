namespace GitOpsDsl.Rules;

/// <summary>Events are of the namespace of what they are about, and new ones say who saw what (<c>ValidateEventCreate</c>).</summary>
internal sealed class InvalidEvent() : ApiRule("GD1680", "Event that says too little")
{
    private const int Length = 128;
    private const int NoteLength = 1024;

    private static readonly string[] Needed = ["action", "reason", "reportingController", "reportingInstance"];
    private static readonly string[] Outdated = ["deprecatedCount", "deprecatedFirstTimestamp", "deprecatedLastTimestamp", "deprecatedSource"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.Event", static (root, context) => Place(root, root["involvedObject"]["namespace"], context));
        on.Type("io.k8s.api.events.v1.Event", Check);
    }

    private static void Check(Node root, RuleContext context)
    {
        Place(root, root["regarding"]["namespace"], context);
        foreach (var field in Needed)
        {
            if (root[field].IsZero)
            {
                context.ReportMissing(root, field, $"an event says who saw what: add {field}");
            }
            else if (root[field] is { Text.Length: > Length } value && field != "reportingController")
            {
                context.Report(value, $"{field} has at most {Length} characters");
            }
        }

        if (root["reportingController"] is { Text: { Length: > 0 } controller } node && !LabelSyntax.IsKey(controller))
        {
            context.Report(node, $"\"{controller}\" can't be the name of a controller: write it as example.com/name");
        }

        if (root["note"] is { Text.Length: > NoteLength } note)
        {
            context.Report(note, $"a note has at most {NoteLength} characters");
        }

        if (root["type"] is { IsString: true, Text: not ("Normal" or "Warning") } type)
        {
            context.Report(type, $"{type} is no type of an event: write Normal or Warning");
        }
        else if (root["type"].IsAbsent)
        {
            context.ReportMissing(root, "type", "an event is of a type: add type: Normal or type: Warning");
        }

        if (root["series"]["count"] is { Integer: < 2 } count)
        {
            context.Report(count, "a series has two events or more");
        }

        foreach (var field in Outdated)
        {
            if (root[field] is { IsZero: false, IsUnknown: false } value)
            {
                context.ReportKey(value, $"{field} is of events as they were once: take it out");
            }
        }
    }

    /// <summary>What is in no namespace has its events in <c>default</c>.</summary>
    private static void Place(Node root, Node about, RuleContext context)
    {
        var own = root["metadata"]["namespace"];
        if (own.Text is not { Length: > 0 } place || about.IsUnknown)
        {
            return;
        }

        if (about.IsZero ? place is not ("default" or "kube-system") : about.Text != place)
        {
            context.Report(own, $"the event is in {place}, and what it is about {(about.IsZero ? "is in no namespace" : "in " + about.Text)}", about);
        }
    }
}
