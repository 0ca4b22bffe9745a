namespace GitOpsDsl.Rules.Tests;

/// <summary>Where an entry's key and its value start; both the same for what has no key. From 1.</summary>
internal readonly record struct Place(int KeyLine, int KeyColumn, int Line, int Column);
