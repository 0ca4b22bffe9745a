using System.Reflection;
using System.Runtime.CompilerServices;

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
        Make(record, static property => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false));

    private static ApiRecord Make(Type type, Func<PropertyInfo, bool> fill)
    {
        var made = (ApiRecord)Activator.CreateInstance(type, BindingFlags.OptionalParamBinding, null, [Type.Missing, Type.Missing], null)!;
        var settable = type.GetProperties().Where(static property => property.CanWrite && property.Name != nameof(ApiRecord.UnknownFields));
        foreach (var property in settable.Where(fill))
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
        if (type.GetGenericTypeDefinition() == typeof(ValueMap<>))
        {
            var pair = typeof(KeyValuePair<,>).MakeGenericType(typeof(string), item);
            return Activator.CreateInstance(type, ArrayOf(pair, Activator.CreateInstance(pair, "key", Value(item))!))!;
        }

        var list = type.GetMethods().First(method => method.Name == "op_Implicit" && method.GetParameters()[0].ParameterType.IsArray);
        return list.Invoke(null, [ArrayOf(item, Value(item))])!;
    }

    private static Array ArrayOf(Type item, object value)
    {
        var array = Array.CreateInstance(item, 1);
        array.SetValue(value, 0);
        return array;
    }
}
