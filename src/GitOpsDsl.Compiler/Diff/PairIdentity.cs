namespace GitOpsDsl.Compiler.Diff;

/// <summary>What became of an object's name.</summary>
internal enum PairIdentity
{
    Same,

    /// <summary>Another name or namespace, and nearly the same content.</summary>
    Renamed,

    /// <summary>Another hash of its content at the end of its name: <c>web-config-7k2h9d6f8m</c>.</summary>
    Rehashed,
}
