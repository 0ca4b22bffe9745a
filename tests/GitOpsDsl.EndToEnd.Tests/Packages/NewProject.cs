namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>A project of environments in an empty folder, as a newcomer makes it: a console project and one package reference.</summary>
internal static class NewProject
{
    public static void Write(TemporaryFolder folder, PackedPackages packages, string directory, string environments)
    {
        folder.Write("NuGet.config", packages.NuGetConfig);
        folder.Write(Path.Combine(directory, "Shop.cs"), environments);
        folder.Write(
            Path.Combine(directory, "environments.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="GitOpsDsl" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
    }
}
