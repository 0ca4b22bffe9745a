using System.ComponentModel;
using System.Diagnostics;

namespace GitOpsDsl.Cli.Commands;

/// <summary>A CustomResourceDefinition as the cluster of kubectl's current context has it.</summary>
internal static class ClusterDefinition
{
    /// <param name="name">Its name: <c>certificates.cert-manager.io</c>.</param>
    /// <returns>YAML.</returns>
    /// <exception cref="UsageException">There is no kubectl, or it refuses.</exception>
    public static string Read(string name)
    {
        // A name is a plural and a group; anything else could be an option of kubectl's.
        if (name.Length == 0 || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') || name[0] == '-')
        {
            throw new UsageException($"'{name}' is no name of a definition, such as certificates.cert-manager.io");
        }

        var start = new ProcessStartInfo("kubectl", ["get", "customresourcedefinition", name, "-o", "yaml"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var kubectl = Process.Start(start)!;
            var error = kubectl.StandardError.ReadToEndAsync();
            var text = kubectl.StandardOutput.ReadToEnd();
            kubectl.WaitForExit();
            return kubectl.ExitCode == 0 ? text : throw new UsageException($"kubectl gave no definition {name}: {error.Result.Trim().Split('\n')[^1]}");
        }
        catch (Win32Exception)
        {
            throw new UsageException("--from-cluster needs kubectl, which is not in the PATH: save 'kubectl get crd NAME -o yaml' elsewhere and import the file");
        }
    }
}
