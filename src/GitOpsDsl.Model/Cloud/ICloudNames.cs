namespace GitOpsDsl;

/// <summary>The names that resources and functions have in a program.</summary>
public interface ICloudNames
{
    string NameOf(CloudNode node);
}
