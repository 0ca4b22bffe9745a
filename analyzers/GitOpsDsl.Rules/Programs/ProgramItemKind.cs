namespace GitOpsDsl.Rules;

public enum ProgramItemKind
{
    Setting,
    Variable,
    Resource,
}
