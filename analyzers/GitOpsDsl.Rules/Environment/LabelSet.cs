namespace GitOpsDsl.Rules;

/// <summary>The labels of an object or of its pods, with those that the cluster adds.</summary>
/// <param name="labels">As written.</param>
/// <param name="owner">The Namespace, or the workload whose pods they are.</param>
public readonly struct LabelSet(Node labels, EnvironmentObject owner)
{
    /// <summary>There is a label of that key, with that value.</summary>
    public Certainty Has(string key, string value)
    {
        var label = labels[key];
        return label.Text is { } text ? text == value ? Certainty.Yes : Certainty.No
            : label.IsAbsent ? AddedLabels.Has(owner, key, value)
            : Certainty.Maybe;
    }

    /// <summary>There is a label of that key.</summary>
    public Certainty HasKey(string key)
    {
        var label = labels[key];
        return label.IsAbsent ? AddedLabels.HasKey(owner, key) : label.IsUnknown ? Certainty.Maybe : Certainty.Yes;
    }
}
