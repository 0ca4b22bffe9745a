using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The cloud half of an environment, and its program's folder.</summary>
internal sealed record RenderedProgram(CloudHalf Half, OutputEnvironment Output);
