namespace GitOpsDsl.Rules;

/// <summary>The two maps in which ConfigMaps and Secrets have their keys; missing where there is none.</summary>
internal readonly struct KeyMaps(Node first, Node second)
{
    public Node First { get; } = first;

    public Node Second { get; } = second;
}
