namespace GitOpsDsl.Yaml.Scalars;

/// <summary>Which characters stand in our YAML as they are.</summary>
internal static class PrintableCharacters
{
    /// <summary>
    /// A character outside ASCII that is no surrogate and that a reviewer can see. Narrower than YAML's c-printable: line separators (which
    /// YAML 1.1 takes for line breaks), the byte order mark, and the marks that hide or reorder text (zero width, bidirectional) are escaped,
    /// since what a diff shows must be what is applied. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
    /// </summary>
    public static bool IsPrintableBeyondAscii(char c) => c switch
    {
        < '\u00A0' => false,
        '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' => false,
        >= '\u2028' and <= '\u202E' => false,
        >= '\u2060' and <= '\u206F' => false,
        >= '\uFFF9' and <= '\uFFFB' => false,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        _ => true,
    };
}
