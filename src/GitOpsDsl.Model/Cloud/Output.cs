using System.ComponentModel;

namespace GitOpsDsl;

/// <summary>
/// A value that is only known when the cloud program has run. It goes where it is needed by type; nothing here ever has it.
/// </summary>
public abstract class Output : IEquatable<Output>
{
    private protected Output(CloudValue value) => Value = value;

    /// <summary>The value as the program has it: an expression.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public CloudValue Value { get; }

    /// <summary>Not everyone may read it: it goes into inputs that are secret, and into Secrets, and nowhere else.</summary>
    public bool IsSecret => Value.IsSecret;

    /// <summary>A text with outputs in it: <c>Output.Format($"https://{Balancer.DnsName}/")</c>.</summary>
    public static Output<string> Format(Input<string> text) => new(text.Value);

    /// <summary>A value as JSON text, for policies and other documents.</summary>
    public static Output<string> Json(CloudJson json) => new(new CloudCall("toJSON", json.Value));

    /// <summary>A text in base64, as user data of machines is.</summary>
    public static Output<string> Base64(Input<string> text) => new(new CloudCall("toBase64", text.Value));

    /// <summary>The texts with a separator between them.</summary>
    public static Output<string> Join(string separator, InputList<string> texts) =>
        new(new CloudCall("join", new CloudList([new CloudLiteral(separator), texts.Value])));

    /// <summary>The same value, kept as a secret from here on.</summary>
    public static Output<T> Secret<T>(Output<T> output) => new(new CloudCall("secret", output.Value));

    public bool Equals(Output? other) => other is not null && GetType() == other.GetType() && Value == other.Value;

    public sealed override bool Equals(object? obj) => Equals(obj as Output);

    public sealed override int GetHashCode() => Value.GetHashCode();

    /// <exception cref="InvalidOperationException">Always: it would be a text that only looks like the value.</exception>
    public sealed override string ToString() => throw new InvalidOperationException(
        "an output has no text before the cloud program has run: give it to a property that takes an Input or a ConfigValue, or to Output.Format($\"…\")");
}
