namespace Environments.Foxbear;

public enum Animal
{
    Fox,
    Bear,
}
