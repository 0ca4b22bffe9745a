namespace GitOpsDsl.Rules;

/// <summary>A workload whose pods a selector selects.</summary>
/// <param name="isCertain">False: it may, the host can't know.</param>
public readonly struct SelectedWorkload(Workload workload, bool isCertain)
{
    public Workload Workload { get; } = workload;

    public bool IsCertain { get; } = isCertain;
}
