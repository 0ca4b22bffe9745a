namespace GitOpsDsl.Reading;

/// <summary>The text of a file, for a reader that says how far it has come.</summary>
public abstract class YamlSource : TextReader
{
    /// <summary>A value was taken from the text: what counts its length begins anew.</summary>
    public virtual void ValueEnded()
    {
    }
}
