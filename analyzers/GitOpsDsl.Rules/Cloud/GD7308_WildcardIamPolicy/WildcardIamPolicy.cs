namespace GitOpsDsl.Rules;

/// <summary>A statement of a policy that allows every action.</summary>
internal sealed class WildcardIamPolicy() : CloudResourceRule(
    "GD7308", "Policy that allows everything", Severity.Error,
    "aws:iam:Policy", "aws:iam:RolePolicy", "aws:iam:UserPolicy", "aws:iam:GroupPolicy", "aws:s3:BucketPolicy", "aws:sqs:QueuePolicy", "aws:sns:TopicPolicy")
{
    protected override void Check(ProgramItem resource, ProgramView program, RuleContext context)
    {
        var policy = resource.Properties["policy"];
        foreach (var node in policy.Descendants)
        {
            if (node.IsMap && node["Effect"].Text == "Allow")
            {
                Actions(node["Action"], resource, context);
            }
        }

        if (policy.Text is { } text && string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) is var json
            && json.Contains("\"Effect\":\"Allow\"") && (json.Contains("\"Action\":\"*\"") || json.Contains("\"Action\":[\"*\"]")))
        {
            context.Report(policy, $"{resource.Name} allows every action: name those that are needed");
        }
    }

    private static void Actions(Node action, ProgramItem resource, RuleContext context)
    {
        var all = action.Text == "*" ? action : default;
        foreach (var item in action.Items)
        {
            all = item.Text == "*" ? item : all;
        }

        if (all.Exists)
        {
            context.Report(all, $"{resource.Name} allows every action: name those that are needed");
        }
    }
}
