namespace GitOpsDsl.Rules;

/// <summary>
/// Expressions in CEL, which the API server compiles before it takes the object: their form, the variables that they read, and what they
/// result in as far as their form tells. Types of fields and functions are left to the server.
/// </summary>
internal sealed class MalformedExpression() : ApiRule("GD1643", "Expression in CEL that can't be compiled")
{
    private const string Admission = "io.k8s.api.admissionregistration.v1.";
    private const string Schema = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule";

    private static readonly string[] OfRequests = ["object", "oldObject", "request", "params", "namespaceObject", "variables", "authorizer"];
    private static readonly string[] OfSchemas = ["self", "oldSelf"];
    private static readonly string[] OfDevices = ["device"];

    public override void Subscribe(RuleSubscriptions on)
    {
        Expect(on, Admission + "MatchCondition", "expression", OfRequests, CelType.Boolean);
        Expect(on, Admission + "Validation", "expression", OfRequests, CelType.Boolean);
        Expect(on, Admission + "Validation", "messageExpression", OfRequests, CelType.String);
        Expect(on, Admission + "Variable", "expression", OfRequests, CelType.Unknown);
        Expect(on, Admission + "AuditAnnotation", "valueExpression", OfRequests, CelType.Unknown);
        Expect(on, Admission + "ApplyConfiguration", "expression", OfRequests, CelType.Other);
        Expect(on, Admission + "JSONPatch", "expression", OfRequests, CelType.Other);
        Expect(on, Schema, "rule", OfSchemas, CelType.Boolean);
        Expect(on, Schema, "messageExpression", OfSchemas, CelType.String);
        Expect(on, "io.k8s.api.resource.v1.CELDeviceSelector", "expression", OfDevices, CelType.Boolean);
        on.Field(Admission + "Validation", "message", Message);
        on.Field(Schema, "message", Message);
        on.Field(Schema, "fieldPath", Path);
    }

    private static void Expect(RuleSubscriptions on, string type, string field, string[] variables, CelType wanted) =>
        on.Field(type, field, (expression, context) => Check(expression, variables, wanted, context));

    private static void Check(Node expression, string[] variables, CelType wanted, RuleContext context)
    {
        if (expression.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (CelSyntax.ErrorOf(text, variables, out var result, out var fields) is { } error)
        {
            context.Report(expression, $"the expression can't be compiled: {error}; it may read {string.Join(", ", variables)}");
        }
        else if (result != wanted && result != CelType.Unknown && wanted != CelType.Unknown)
        {
            var noun = wanted switch { CelType.Boolean => "true or false", CelType.String => "a text", _ => "a patch" };
            context.Report(expression, $"{expression.Name} must result in {noun}, and \"{text}\" does not");
        }
        else if (variables == OfSchemas)
        {
            Fields(expression, fields, context);
        }
    }

    /// <summary>What is read of a value must be in its schema, and there it is written in CEL's own way if it is no name of CEL.</summary>
    private static void Fields(Node expression, IReadOnlyList<string> fields, RuleContext context)
    {
        if (fields.Count == 0)
        {
            return;
        }

        var schema = expression.Parent.Parent.Parent;
        var properties = schema["properties"];
        if (!properties.IsMap || properties.IsPartial || !schema["x-kubernetes-preserve-unknown-fields"].IsAbsent)
        {
            return;
        }

        var isObject = schema.Name == "openAPIV3Schema" || !schema["x-kubernetes-embedded-resource"].IsAbsent;
        foreach (var field in fields)
        {
            var isOfObject = isObject && field is "apiVersion" or "kind" or "metadata";
            if (!isOfObject && field.IndexOf("__", StringComparison.Ordinal) < 0 && field[0] != '`' && properties[field].Kind == NodeKind.Missing)
            {
                context.Report(expression, $"self has no field {field}: add it to properties, or correct the name", properties);
                return;
            }
        }
    }

    private static void Path(Node path, RuleContext context)
    {
        if (path.Text is { Length: > 0 } text && text[0] != '.' && !text.StartsWith("['", StringComparison.Ordinal))
        {
            context.Report(path, $"\"{text}\" is no path below this schema: it starts with '.', such as .spec.size");
        }
    }

    private static void Message(Node message, RuleContext context)
    {
        if (message.Text is { Length: > 0 } text && (text.Trim().Length == 0 || text.Trim().IndexOf('\n') >= 0))
        {
            context.Report(message, "a message is one line with something in it");
        }
    }
}
