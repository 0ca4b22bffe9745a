using System.Reflection;

namespace GitOpsDsl.Kubernetes;

/// <summary>Records with a value in every property, or in every required one.</summary>
internal static class SampleRecord
{
    private static readonly Dictionary<Type, object> Scalars = new()
    {
        [typeof(string)] = "text",
        [typeof(int)] = 7,
        [typeof(long)] = 8L,
        [typeof(double)] = 0.5,
        [typeof(bool)] = true,
        [typeof(Base64)] = Base64.FromText("bytes"),
        [typeof(Time)] = Time.Parse("2026-01-31T08:00:00Z"),
        [typeof(Quantity)] = Quantity.Parse("250m"),
        [typeof(IntOrString)] = (IntOrString)"25%",
        [typeof(JsonValue)] = JsonValue.True,
    };

    public static ApiRecord Full(Type record) => Make(record, static _ => true);

    private static ApiRecord Least(Type record) =>
        Make(record, static property => property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "RequiredMemberAttribute"));

    private static ApiRecord Make(Type type, Func<PropertyInfo, bool> fill)
    {
        var made = (ApiRecord)Activator.CreateInstance(type, BindingFlags.OptionalParamBinding, null, [Type.Missing, Type.Missing], null)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name != nameof(ApiRecord.UnknownFields) && fill(property)))
        {
            property.SetValue(made, Value(property.PropertyType));
        }

        return made;
    }

    private static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Scalars.TryGetValue(type, out var scalar))
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0)!;
        }

        if (!type.IsGenericType)
        {
            return Least(type);
        }

        var item = type.GetGenericArguments()[0];
        var element = type.GetGenericTypeDefinition() == typeof(ValueMap<>) ? typeof(KeyValuePair<,>).MakeGenericType(typeof(string), item) : item;
        var array = Array.CreateInstance(element, 1);
        array.SetValue(element == item ? Value(item) : Activator.CreateInstance(element, "key", Value(item)), 0);
        return element == item
            ? type.GetMethods().Single(method => method.Name == "op_Implicit" && method.GetParameters()[0].ParameterType == array.GetType()).Invoke(null, [array])!
            : Activator.CreateInstance(type, array)!;
    }
}
