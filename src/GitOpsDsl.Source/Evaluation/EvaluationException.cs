namespace GitOpsDsl.Source.Evaluation;

/// <summary>The author's program is too deep or too long to be followed in the source.</summary>
internal sealed class EvaluationException() : Exception("the program is too deep or too long to be followed");
