using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Which version of an API brought a type or a field, by comparison with the version before.</summary>
internal static class SinceVersions
{
    /// <summary>The facts; what <paramref name="previous"/> has keeps its <c>since</c>, what it lacks is since this version.</summary>
    public static ApiFacts Mark(ApiFacts facts, ApiFacts previous)
    {
        foreach (var type in facts.Types)
        {
            if (previous.Find(type.Name) is not { } before)
            {
                type.Since ??= facts.Version;
                continue;
            }

            type.Since ??= before.Since;
            foreach (var field in type.Fields)
            {
                field.Since ??= before.Find(field.Name) is { } same ? same.Since : facts.Version;
            }
        }

        return facts;
    }
}
