using GitOpsDsl.Facts;
using GitOpsDsl.Rules;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What a field means that is left out: the server's default, or the zero value that Go's decoder gives it.</summary>
internal static class ImpliedValues
{
    /// <summary>Switches that are off when left out, although no default is written for them (k8s.io/api, types.go: "Defaults to false").</summary>
    private static readonly HashSet<string> OffByDefault =
    [
        "hostIPC", "hostNetwork", "hostPID", "immutable", "optional", "paused", "privileged", "publishNotReadyAddresses", "readOnly",
        "readOnlyRootFilesystem", "setHostnameAsFQDN", "shareProcessNamespace", "stdin", "stdinOnce", "suspend", "tty",
    ];

    /// <summary>Objects that say nothing when they are empty. An empty <c>emptyDir</c> or <c>podSelector</c> does.</summary>
    private static readonly HashSet<string> MeaninglessWhenEmpty =
        ["affinity", "metadata", "resources", "rollingUpdate", "securityContext", "spec", "strategy", "updateStrategy"];

    /// <summary>The default of a field in an object; null when there is none, or when it depends on more than the object says.</summary>
    /// <param name="field">The field.</param>
    /// <param name="map">What it is, or could be, a field of.</param>
    public static string? Of(FieldFacts field, Node map) => field.Name switch
    {
        // SetDefaults_Container, SetDefaults_Service (pkg/apis/core/v1/defaults.go).
        "imagePullPolicy" => map["image"].Text is { } image ? PullPolicy(image) : null,
        "targetPort" => map["port"].Integer is not null ? map["port"].ToString() : null,
        _ => field.Default,
    };

    /// <summary>Whether a value says what is implied without it.</summary>
    public static bool IsSame(Node value, string? implied) => implied is not null && value.Kind switch
    {
        NodeKind.Map => implied == "{}" && value.Count == 0,
        NodeKind.List => implied == "[]" && value.Count == 0,
        _ => (value.Text ?? value.ToString()) == implied,
    };

    /// <summary>Whether a value is the zero value of a field that can't tell it from none.</summary>
    public static bool IsZero(Node value, FieldFacts field) => value.Kind switch
    {
        NodeKind.Boolean => value.Boolean == false && OffByDefault.Contains(field.Name),
        NodeKind.List => value.Count == 0,
        NodeKind.Map => value.Count == 0 && IsSameAsAbsent(field.Name, field.Type),
        _ => false,
    };

    /// <summary>Whether an empty map is the same as none.</summary>
    public static bool IsSameAsAbsent(string name, TypeRef? type) => type?.Kind == ValueKind.Map || MeaninglessWhenEmpty.Contains(name);

    private static string PullPolicy(string image)
    {
        var name = image[(image.LastIndexOf('/') + 1)..];
        return name.Contains('@', StringComparison.Ordinal) ? "IfNotPresent"
            : !name.Contains(':', StringComparison.Ordinal) || name.EndsWith(":latest", StringComparison.Ordinal) ? "Always"
            : "IfNotPresent";
    }
}
