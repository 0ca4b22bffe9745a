namespace GitOpsDsl.Compiler.Output;

/// <summary>What is to be done for one environment.</summary>
internal sealed class EnvironmentPlan
{
    public required string Id { get; init; }

    /// <summary>In ordinal order of their paths; what is neither wanted nor there is left out.</summary>
    public required IReadOnlyList<PlannedFile> Files { get; init; }

    /// <summary>The inventory, to be written when the files are.</summary>
    public required FileAction InventoryAction { get; init; }

    /// <summary>What the inventory should say.</summary>
    public required Inventory Wanted { get; init; }

    /// <summary>What the inventory says together with what it should say.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    public string InventoryPath => Id + Inventory.Extension;

    public bool IsUnchanged => InventoryAction == FileAction.Unchanged
        && !Has(FileAction.Create) && !Has(FileAction.Update) && !Has(FileAction.Delete);

    public bool Has(FileAction action)
    {
        foreach (var file in Files)
        {
            if (file.Action == action)
                return true;
        }

        return false;
    }

    public IEnumerable<PlannedFile> Changes
    {
        get
        {
            foreach (var file in Files)
            {
                if (file.Action != FileAction.Unchanged)
                    yield return file with { Path = $"{Id}/{file.Path}" };
            }

            if (InventoryAction != FileAction.Unchanged)
                yield return new PlannedFile(InventoryPath, InventoryAction);
        }
    }
}
