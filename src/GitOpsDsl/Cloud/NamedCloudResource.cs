namespace GitOpsDsl;

/// <summary>A cloud resource of an environment.</summary>
/// <param name="Name">In the program; unique in the environment.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Component">The component that it is a part of; null for one that the environment lists itself.</param>
public sealed record NamedCloudResource(string Name, CloudResource Resource, Component? Component);
