namespace GitOpsDsl.Facts;

public enum CloudObjectKind
{
    Resource,
    Function,
    Type,
}
