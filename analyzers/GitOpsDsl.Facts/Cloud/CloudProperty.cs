namespace GitOpsDsl.Facts;

/// <summary>One property of a resource, a function or a nested object.</summary>
public sealed class CloudProperty(string name, CloudType type, CloudDirection direction)
{
    /// <summary>As the provider spells it: <c>vpcSecurityGroupIds</c>.</summary>
    public string Name { get; } = name;

    public CloudType Type { get; } = type;

    public CloudDirection Direction { get; } = direction;

    public bool IsInput => Direction != CloudDirection.Out;

    public bool IsOutput => Direction != CloudDirection.In;

    /// <summary>The provider refuses a resource without it.</summary>
    public bool Required { get; set; }

    /// <summary>Its value is a secret, whatever it is made of.</summary>
    public bool Secret { get; set; }

    public bool Deprecated { get; set; }

    /// <summary>A change of it makes a new resource in the old one's place.</summary>
    public bool Replaces { get; set; }

    /// <summary>It must be known before anything is made: no output can go in.</summary>
    public bool Plain { get; set; }

    /// <summary>The one value that it may have.</summary>
    public string? Const { get; set; }

    /// <summary>What the provider takes when it is left out.</summary>
    public string? Default { get; set; }
}
