using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Containerregistry;

namespace GitOpsDsl.Azure;

/// <summary>A registry for images, which is written and read as who one is: no administrator's password, no anonymous pulls.</summary>
public record ContainerRegistry : Component
{
    public ContainerRegistry([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(Registry), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The registry's name in all of Azure: 5 to 50 letters and digits.</summary>
    [LowersTo(typeof(Registry), "registryName")]
    public required Input<string> RegistryName { get; init; }

    /// <summary>Whether Pulumi refuses to delete it, and every image with it.</summary>
    [LowersTo(typeof(Registry), "options.protect")]
    public bool DeletionProtection { get; init; } = true;

    /// <summary>Where images are pushed to and pulled from: <c>….azurecr.io</c>.</summary>
    public Output<string> Server => Registry.LoginServer;

    /// <summary>The registry's id, for who may push and pull.</summary>
    public Output<string> RegistryId => Registry.Id;

    private Registry Registry => Part("registry", new Registry
    {
        ResourceGroupName = ResourceGroupName,
        RegistryName = RegistryName,
        Sku = new() { Name = "Standard" },
        AdminUserEnabled = false,
        AnonymousPullEnabled = false,
        Options = DeletionProtection ? new() { Protect = true } : null,
    });

    protected override void Lower(Lowering lowering) => lowering.Add(Registry);
}
