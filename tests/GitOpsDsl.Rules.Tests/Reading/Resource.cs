using System.Reflection;

namespace GitOpsDsl.Rules.Tests;

/// <summary>Files that travel inside assemblies.</summary>
internal static class Resource
{
    public static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name));
        return reader.ReadToEnd();
    }
}
