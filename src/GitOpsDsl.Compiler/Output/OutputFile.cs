namespace GitOpsDsl.Compiler.Output;

/// <summary>One file of the rendered tree.</summary>
/// <param name="Path">
/// Where it goes, below its environment's directory: segments separated by <c>/</c>, as <see cref="OutputPath"/> allows them.
/// </param>
/// <param name="Content">Its bytes. They are compared and written where they are, never copied.</param>
/// <param name="Owner">
/// Who wants it: its text is for messages, as <c>Deployment web (environments/Shop/Shop.cs:31)</c>, and made only for those.
/// </param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, object Owner)
{
    /// <summary>Of the content; worked out where the file is made, beside other threads and while its bytes are at hand.</summary>
    internal uint Hash { get; } = ContentHash.Of(Content.Span);
}
