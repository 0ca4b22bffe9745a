namespace GitOpsDsl.Source.Evaluation;

/// <summary>What kind of collection a type is.</summary>
internal enum CollectionShape
{
    None,
    List,
    Map,
}
