using System.Text;
using GitOpsDsl.Random;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>An environment with cloud resources and a workload that takes their outputs.</summary>
internal sealed record CloudShop : GitOpsEnvironment
{
    public RandomPassword Password => new() { Length = 24 };

    public RandomPet Pet => new() { Length = 2, Prefix = "shop" };

    public AnyResource Bucket => new("aws:s3:Bucket")
    {
        Properties = new() { ["bucket"] = Pet.Id, ["tags"] = new() { ["note"] = "costs $5, not ${pet}" } },
        Options = new() { Protect = true, DependsOn = [Password] },
    };

    public WebService Web => new()
    {
        Image = "registry.example.com/shop/web:1.4.0",
        Config = new() { ["BUCKET"] = Bucket.Output<string>("bucket"), ["TITLE"] = "The shop", ["URL"] = $"https://{Pet.Id}.example.com/{Pet.LengthOutput}" },
        Secrets = new() { ["PASSWORD"] = Password.Result, ["TOKEN"] = new("api", "token") },
        Files = new() { ["/etc/shop/app.ini"] = $"password={Password.Result}\n", ["/etc/shop/pet.txt"] = $"{Pet.Id}\n" },
    };

    /// <summary>The compilation of one environment with these parts.</summary>
    public static Compilation Compile(CloudShop shop, Action<CloudShop, EnvironmentParts>? parts = null)
    {
        var place = new Origin("/_/Shop.cs", 5);
        var entry = new EnvironmentEntry("shop", "prod", "Environments.Prod", place, false, () => [shop with { Outside = ["Secret api"] }], (environment, into) =>
        {
            var own = (CloudShop)environment;
            if (parts is not null)
            {
                parts(own, into);
                return;
            }

            into.Add("password", own.Password, place);
            into.Add("pet", own.Pet, place);
            into.Add("bucket", own.Bucket, place);
            into.Add("web", own.Web, place);
        });
        return Pipeline.Compile([entry], new CompileOptions { ProjectDirectory = "/" });
    }

    /// <summary>The text of a rendered file; null when there is none.</summary>
    public static string? File(Compilation compilation, string path) => compilation.Tree.Environments
        .SelectMany(static environment => environment.Files, static (environment, file) => (Path: $"{environment.Id}/{file.Path}", file.Content))
        .Where(file => file.Path == path)
        .Select(static file => Encoding.UTF8.GetString(file.Content.Span))
        .SingleOrDefault();
}
