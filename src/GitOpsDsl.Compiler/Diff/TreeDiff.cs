using GitOpsDsl.Reading;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// Compares two trees by what they mean: the objects of files that differ (Read), each with its counterpart (Match), field by field
/// (Compare), and what each difference does to a cluster (Risk).
/// </summary>
public static class TreeDiff
{
    /// <param name="before">What is.</param>
    /// <param name="after">What is to be.</param>
    /// <param name="renaming">For two environments of a project: what the namespace of the one is in the other.</param>
    /// <exception cref="YamlInputException">A file can't be read as YAML or JSON.</exception>
    public static TreeChanges Compare(ManifestTree before, ManifestTree after, NameRenaming? renaming = null)
    {
        var (olds, news) = ManifestReader.Read(before, after, renaming);
        var pairs = ManifestMatcher.Match(olds, news);
        var differences = new List<FieldDifference>[pairs.Count];
        WorkItems.Run(pairs.Count, 0, static () => 0, (index, _) => differences[index] = Differences(pairs[index], renaming));

        var compared = pairs.Zip(differences, static (pair, found) => new ComparedObject(pair, found)).Where(DiffersAtAll).ToList();
        var consequences = new Consequences(compared);
        if (renaming is not null)
        {
            compared.ForEach(one => one.Differences.RemoveAll(difference => IsHashAlone(one, difference, consequences)));
            compared.RemoveAll(static one => !DiffersAtAll(one));
        }

        return new([.. compared
            .Select(one => Classify(one, consequences))
            .OrderByDescending(static change => change.Class)
            .ThenBy(static change => change.Environment, StringComparer.Ordinal)
            .ThenBy(static change => change.Component, StringComparer.Ordinal)
            .ThenBy(static change => change.Id.Kind, StringComparer.Ordinal)
            .ThenBy(static change => change.Id.Name, StringComparer.Ordinal)]);
    }

    private static List<FieldDifference> Differences(ManifestPair pair, NameRenaming? renaming)
    {
        if (pair is not { Before: { } before, After: { } after })
        {
            return [];
        }

        var renamings = renaming is null ? new List<NameRenaming>() : [renaming];
        if (pair.Identity == PairIdentity.Renamed)
        {
            renamings.Add(NameRenaming.OfObject(before.Id.Name, after.Id.Name));
            renamings.Add(NameRenaming.OfNamespace(before.Id.Namespace ?? "", after.Id.Namespace ?? ""));
        }

        return FieldDiff.Compare(before, after, renamings);
    }

    private static bool DiffersAtAll(ComparedObject one)
        => one.Differences.Count > 0
            || one.Pair is { Before: null } or { After: null } or { Identity: not PairIdentity.Same }
            || FormerFile(one.Pair) is not null;

    private static string? FormerFile(ManifestPair pair)
        => pair is { Before: { } before, After: { } after } && before.File != after.File ? before.File : null;

    /// <summary>A hash that differs only because the namespace is in what it is of.</summary>
    private static bool IsHashAlone(ComparedObject one, FieldDifference difference, Consequences consequences)
        => PodTemplates.PathOf(one.Present) is { } template
            && Consequences.IsHashAnnotation(difference, template)
            && consequences.CauseOf(difference) is null;

    private static ObjectChange Classify(ComparedObject one, Consequences consequences)
    {
        var pair = one.Pair;
        var fields = one.Differences.ConvertAll(difference => Classify(pair, difference, consequences.CauseOf(difference)));
        var risks = fields.ConvertAll(static field => new Risk(field.Class, field.Reason));
        if (ObjectRisks.Of(pair, consequences.EffectOf(one)) is { } own)
        {
            risks.Insert(0, own);
        }
        else if (fields.Count == 0)
        {
            risks.Add(Risk.Nothing("it stands in another file"));
        }

        var worst = risks.Max(static risk => risk.Class);
        return new()
        {
            Kind = pair switch
            {
                { Before: null } => ObjectChangeKind.Added,
                { After: null } => ObjectChangeKind.Removed,
                { Identity: not PairIdentity.Same } => ObjectChangeKind.Renamed,
                _ => fields.Count == 0 ? ObjectChangeKind.Moved : ObjectChangeKind.Changed,
            },
            Environment = one.Present.Environment,
            Component = one.Present.Component,
            File = one.Present.File,
            Id = one.Present.Id,
            FormerId = pair is { Before: { } former, Identity: not PairIdentity.Same } ? former.Id : null,
            FormerFile = FormerFile(pair),
            Class = worst,
            Reason = Reasons(risks, worst),
            Fields = [.. fields.OrderByDescending(static field => field.Class)],
        };
    }

    /// <summary>Why it is of its class: each reason once, and not what a longer one says too.</summary>
    private static string Reasons(List<Risk> risks, ChangeClass worst)
    {
        var reasons = risks.Where(risk => risk.Class == worst).Select(static risk => risk.Reason).Distinct().ToList();
        return string.Join("; ", reasons.Where(one => !reasons.Exists(other => other != one && other.StartsWith(one, StringComparison.Ordinal))));
    }

    private static FieldChange Classify(ManifestPair pair, FieldDifference difference, string? cause)
    {
        var risk = FieldRisks.Of(pair, difference, cause);
        return new(
            difference.Kind,
            difference.Path,
            ShownValue.Of(difference.Before, difference.IsSecret) ?? ShownValue.OfDefault(difference.Default),
            ShownValue.Of(difference.After, difference.IsSecret) ?? ShownValue.OfDefault(difference.Default),
            risk.Class,
            risk.Reason,
            cause);
    }
}
