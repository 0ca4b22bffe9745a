public static class Environments
{
    public static Shop Prod => new() { Namespace = "shop", Web = new() { Image = Image("web:1.0.0") } };

    private static ImageReference Image(string text)
    {
        try
        {
            return text;
        }
        catch (InvalidValueException exception)
        {
            throw new InvalidOperationException($"the team's image {text} is none", exception);
        }
    }
}
