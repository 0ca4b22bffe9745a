using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Registry;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Which images must be asked about, and the asking.</summary>
/// <param name="before">What is locked already.</param>
/// <param name="refreshAll">Whether what is locked is asked about again.</param>
/// <param name="refresh">Images to ask about again, as people write them.</param>
internal sealed class LockWork(ImageLock before, bool refreshAll, IReadOnlyList<string> refresh)
{
    /// <summary>Registries limit how much one client may ask at once.</summary>
    private const int AtOnce = 4;

    /// <param name="environments">Whose images are locked; images with a digest of their own need no lock.</param>
    /// <param name="resolve">Gives an image's digest.</param>
    /// <returns>In ordinal order of the names.</returns>
    /// <exception cref="UsageException">An image to refresh is none that runs.</exception>
    public async Task<IReadOnlyList<LockedImage>> RunAsync(IEnumerable<EnvironmentGraph> environments, Func<ImageReference, Task<string>> resolve)
    {
        var images = new SortedDictionary<string, ImageReference>(StringComparer.Ordinal);
        foreach (var image in environments.SelectMany(static environment => environment.Objects).SelectMany(static item => PodSpecs.Images(item.Resource)))
        {
            var reference = ImageReference.Parse(image);
            if (reference.Digest is null)
            {
                images.TryAdd(ImageLock.NameOf(reference), reference);
            }
        }

        foreach (var name in refresh)
        {
            if (!images.Values.Any(image => IsNamed(image, name)))
            {
                throw new UsageException($"no environment runs {name}{NearestWord.Suggest(name, images.Values.Select(static image => image.Name))}");
            }
        }

        using var turns = new SemaphoreSlim(AtOnce);
        return await Task.WhenAll(images.Select(async image =>
        {
            await turns.WaitAsync();
            try
            {
                return await LockAsync(image.Key, image.Value, resolve);
            }
            finally
            {
                turns.Release();
            }
        }));
    }

    /// <summary>What was locked and is none of these images.</summary>
    public IEnumerable<KeyValuePair<string, string>> Rest(IReadOnlyList<LockedImage> images)
        => before.Images.Except(images.Select(static image => image.Name), StringComparer.Ordinal)
            .Select(name => KeyValuePair.Create(name, before.Digest(name)!));

    private async Task<LockedImage> LockAsync(string name, ImageReference image, Func<ImageReference, Task<string>> resolve)
    {
        var old = before.Digest(name);
        if (old is not null && !refreshAll && !refresh.Any(asked => IsNamed(image, asked)))
        {
            return new(name, old, old, null);
        }

        try
        {
            return new(name, await resolve(image), old, null);
        }
        catch (RegistryException exception)
        {
            return new(name, old, old, exception.Message);
        }
    }

    /// <summary>Whether people mean this image: with its tag, or without for every tag; short as Docker takes it, or in full.</summary>
    private static bool IsNamed(ImageReference image, string asked)
    {
        var named = ImageReference.Parse(asked);
        return named.Registry == image.Registry && named.Repository == image.Repository && (named.Tag is null || named.Tag == (image.Tag ?? "latest"));
    }
}
