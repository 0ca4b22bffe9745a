namespace GitOpsDsl.Rules;

/// <summary>
/// The secret half of an AWS key has no mark of its own (40 characters of base64), so that it is looked for only beside an access key id
/// (trufflehog).
/// </summary>
internal static class AwsSecretKey
{
    private const string AccessKeyId = "an AWS access key id";
    private const int Length = 40;
    private const double Floor = 4.25;

    private static readonly CharacterSet Base64 = default(CharacterSet).With('0', '9').With('A', 'Z').With('a', 'z').With('+').With('/');

    /// <summary>Reports the siblings of a value in which an access key id was found.</summary>
    public static void ReportBeside(Node value, SecretMatch match, RuleContext context)
    {
        if (match.Kind.Name != AccessKeyId)
        {
            return;
        }

        var isVariable = value.Name == "value" && value.Parent.Parent.IsList;
        var siblings = isVariable ? value.Parent.Parent : value.Parent;
        foreach (var sibling in isVariable ? siblings.Items : siblings.IsMap ? siblings.Entries : siblings.Items)
        {
            var other = isVariable ? sibling["value"] : sibling;
            if (other.Text is { Length: Length } text && IsKey(text))
            {
                context.Report(other, "the AWS secret key of the access key id beside it stands here in plain text, for everyone who can read the repository: revoke both, and use the cloud's workload identity", value);
            }
        }
    }

    private static bool IsKey(string text)
    {
        foreach (var c in text)
        {
            if (!Base64.Contains(c))
            {
                return false;
            }
        }

        return Entropy.Of(text, 0, text.Length) > Floor;
    }
}
