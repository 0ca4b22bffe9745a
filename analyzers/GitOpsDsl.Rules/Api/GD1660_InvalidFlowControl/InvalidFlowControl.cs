namespace GitOpsDsl.Rules;

/// <summary>Fair queues of the API server (<c>pkg/apis/flowcontrol/validation</c>).</summary>
internal sealed class InvalidFlowControl() : ApiRule("GD1660", "Flow schema or priority level that contradicts itself")
{
    private const string Types = "io.k8s.api.flowcontrol.v1.";
    private const string Exempt = "exempt";
    private const long Queues = 64;
    private const long HandSize = 8;
    private const double HashBits = 60;

    private static readonly string[] Verbs =
        ["get", "list", "create", "update", "delete", "deletecollection", "patch", "watch", "proxy"];

    private static readonly (string Kind, string Field)[] Subjects = [("Group", "group"), ("ServiceAccount", "serviceAccount"), ("User", "user")];

    private static readonly string[] Lists = ["apiGroups", "namespaces", "nonResourceURLs", "resources", "verbs"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(Types + "FlowSchema", "spec", Schema);
        on.Field(Types + "PriorityLevelConfiguration", "spec", Level);
        on.Field(Types + "ServiceAccountSubject", "name", Account);
        on.Type(Types + "Subject", Subject);
        on.Type(Types + "ResourcePolicyRule", Rule);
        on.Type(Types + "NonResourcePolicyRule", Rule);
        on.Type(Types + "LimitResponse", Response);
    }

    private static void Schema(Node spec, RuleContext context)
    {
        if (spec["matchingPrecedence"] is { Integer: 1 } first && context.Object["metadata"]["name"].Text is { } name and not Exempt)
        {
            context.Report(first, $"only the schema exempt comes first, and this one is {name}: write 2 or more");
        }
    }

    private static void Level(Node spec, RuleContext context)
    {
        var type = spec["type"];
        if (type.Text is "Exempt" or "Limited" && context.Object["metadata"]["name"].Text is { } name && (name == Exempt) != (type.Text == "Exempt"))
        {
            context.Report(type, "the level exempt, and no other, is of the type Exempt");
        }

        if (type.Text == "Limited" && spec["limited"].IsAbsent)
        {
            context.ReportMissing(spec, "limited", "a level of the type Limited says how it is limited: add limited");
        }
        else if (type.Text == "Exempt" && spec["limited"] is { Exists: true } limited)
        {
            context.ReportKey(limited, "a level of the type Exempt has no limits: take limited out");
        }
        else if (type.Text == "Limited" && spec[Exempt] is { Exists: true } exempt)
        {
            context.ReportKey(exempt, "a level of the type Limited is not exempt: take exempt out");
        }
    }

    private static void Response(Node response, RuleContext context)
    {
        var queuing = response["queuing"];
        if (response["type"].Text == "Queue" && queuing.IsAbsent)
        {
            context.ReportMissing(response, "queuing", "requests wait in queues: add queuing, {} for the defaults");
        }
        else if (response["type"].Text == "Reject" && queuing.Exists)
        {
            context.ReportKey(queuing, "requests that are rejected don't wait: take queuing out");
        }

        var hand = queuing["handSize"];
        var queues = queuing["queues"];
        if (!queuing.IsMap || OrDefault(hand, HandSize) is not { } size || OrDefault(queues, Queues) is not { } deck || size < 0 || deck < 1)
        {
            return;
        }

        if (size > deck || Math.Ceiling(Math.Log(deck, 2) * size) > HashBits)
        {
            context.Report(hand.Exists ? hand : queuing, $"{size} of {deck} queues are too many for one flow: write a smaller handSize", queues);
        }
    }

    /// <summary>0 stands for the default too.</summary>
    private static long? OrDefault(Node number, long otherwise) => number.IsZero ? otherwise : number.Integer;

    private static void Subject(Node subject, RuleContext context)
    {
        if (subject["kind"].Text is not ("Group" or "ServiceAccount" or "User"))
        {
            return;
        }

        foreach (var (kind, field) in Subjects)
        {
            var isOwn = subject["kind"].Text == kind;
            if (isOwn && subject[field].IsAbsent)
            {
                context.ReportMissing(subject, field, $"a subject of the kind {kind} says which: add {field}");
            }
            else if (!isOwn && subject[field] is { Exists: true } other)
            {
                context.ReportKey(other, $"{field} belongs to a subject of the kind {kind}: take it out", subject["kind"]);
            }
        }
    }

    private static void Account(Node name, RuleContext context)
    {
        if (name.Text is { Length: > 0 } text && text != "*" && !DnsName.IsSubdomain(text))
        {
            context.Report(name, $"\"{text}\" can't be the name of a ServiceAccount: write a DNS name, or *");
        }
    }

    private static void Rule(Node rule, RuleContext context)
    {
        foreach (var field in Lists)
        {
            foreach (var item in rule[field].Items)
            {
                if (item.Text == "*" && rule[field].Count > 1)
                {
                    context.Report(item, $"* means all {field} and stands alone: take the others out");
                }
                else if ((item.Kind == NodeKind.Null ? "" : item.Text) is { } text and not "*" && !IsValid(field, text))
                {
                    context.Report(item, Explanation(field, text));
                }
            }
        }

        if (rule["resources"].Exists && rule["namespaces"].IsZero && rule["clusterScope"] is { IsUnknown: false } scope && scope.Boolean != true)
        {
            context.ReportMissing(rule, "namespaces", "say in which namespaces, * for all; or write clusterScope: true");
        }
    }

    private static bool IsValid(string field, string text) => field switch
    {
        "verbs" => Array.IndexOf(Verbs, text) >= 0,
        "namespaces" => DnsName.IsLabel(text),
        "nonResourceURLs" => IsUrlPath(text),
        _ => true,
    };

    private static bool IsUrlPath(string path) => path == "/"
        || (path.Length > 0 && path[0] == '/' && path.IndexOf(' ') < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0
            && (path.IndexOf('*') < 0 || (path.IndexOf('*') == path.Length - 1 && path[path.Length - 2] == '/')));

    private static string Explanation(string field, string text) => field switch
    {
        "verbs" => $"\"{text}\" is no verb: write one of {string.Join(", ", Verbs)}, or * alone",
        "namespaces" => $"\"{text}\" can't be a namespace: lower-case letters, digits and '-', or * alone",
        _ => $"\"{text}\" is no path: it starts with '/', has no '//' and no space, and may end in /*",
    };
}
