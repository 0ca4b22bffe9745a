using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// One walk over an object, guided by the facts of its kind: finds where it departs from them, and calls the rules at every typed value.
/// The decoder it stands in for is Go's <c>encoding/json</c> in strict mode, as <c>fieldValidation: Strict</c> uses it: names match case
/// by case, null is absent, a null item of a list is an item with nothing in it. The <c>status</c> of an object is decoded too, and then
/// thrown away, so that only its decoding can fail.
/// </summary>
internal sealed class SchemaWalk(RulePlan rules, CheckCalls calls)
{
    /// <summary>Deeper than any API type nests; keeps what others wrote from exhausting the stack.</summary>
    private const int MaxDepth = 256;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private Node[] _seen = new Node[64];
    private int _seenEnd;
    private int _depth;
    private bool _isInStatus;

    /// <summary>A value inside an object: its field <c>status</c> is not the object's.</summary>
    public void Part(Node node, TypePlan plan)
    {
        _depth = 1;
        Object(node, plan);
        _depth = 0;
    }

    /// <summary>A map, or a null that stands for an empty one.</summary>
    public void Object(Node node, TypePlan plan)
    {
        if (_depth == MaxDepth)
        {
            return;
        }

        _depth++;
        var seen = _seenEnd;
        Reserve(plan.Fields.Length);
        FieldPlan? previous = null;
        foreach (var entry in node.Entries)
        {
            previous = Entry(entry, plan, seen, previous);
        }

        if (!_isInStatus)
        {
            Required(node, plan, seen);
            calls.Call(plan.Checks, node);
        }

        Array.Clear(_seen, seen, plan.Fields.Length);
        _seenEnd = seen;
        _depth--;
    }

    private void Required(Node node, TypePlan plan, int seen)
    {
        foreach (var field in plan.Required)
        {
            var entry = _seen[seen + field.Ordinal];
            if ((entry.Document is not null || !node.IsPartial) && IsMissing(entry, field.Facts, plan.IsStructural))
            {
                Fault(SchemaFaultKind.MissingField, new SchemaFault(node, plan.Facts, field.Facts, field.Facts.Type));
            }
        }
    }

    /// <summary>
    /// A number or a flag may be zero; a text, a list or a map that must be there must have something in it, but for a custom resource's.
    /// </summary>
    private static bool IsMissing(Node value, FieldFacts field, bool isStructural) => value.Kind == NodeKind.Null && field.Nullable ? false
        : !isStructural && field.Type.Kind is (ValueKind.String or ValueKind.List or ValueKind.Map or ValueKind.Bytes) ? value.IsZero
        : value.IsAbsent;

    private FieldPlan? Entry(Node entry, TypePlan plan, int seen, FieldPlan? previous)
    {
        if (plan.Find(entry.Name, previous) is not { } field)
        {
            if (plan.Facts.IsOpen)
            {
                return previous;
            }

            Fault(SchemaFaultKind.UnknownField, new SchemaFault(entry, plan.Facts, null, null));
            return previous;
        }

        ref var first = ref _seen[seen + field.Ordinal];
        if (first.Document is not null)
        {
            Fault(SchemaFaultKind.DuplicateKey, new SchemaFault(entry, plan.Facts, field.Facts, null));
        }
        else
        {
            first = entry;
        }

        if (entry.Kind == NodeKind.Null)
        {
            return field;
        }

        var isOutside = !_isInStatus;
        _isInStatus |= _depth == 1 && field.Facts.Name == "status";
        if (!_isInStatus)
        {
            calls.Call(field.Checks, entry);
        }

        Value(entry, field.Value);
        _isInStatus &= !isOutside;
        return field;
    }

    private void Value(Node node, ValuePlan plan)
    {
        if (node.IsUnknown)
        {
            return;
        }

        if (node.Kind != NodeKind.Null && !ValueShape.Fits(node, plan.Type.Kind))
        {
            Fault(SchemaFaultKind.WrongType, new SchemaFault(node, plan.Owner, plan.Field, plan.Type));
            return;
        }

        switch (plan.Type.Kind)
        {
            case ValueKind.Object:
                Object(node, plan.Object);
                break;
            case ValueKind.List:
                foreach (var item in node.Items)
                {
                    Value(item, plan.Item!);
                }

                break;
            case ValueKind.Map:
                Map(node, plan);
                break;
            case ValueKind.String or ValueKind.IntOrString when !_isInStatus && node.Kind is NodeKind.String or NodeKind.Null:
                Text(node, plan);
                break;
        }

        if (plan.IsBounded && !_isInStatus && ValueBounds.AreExceeded(node, plan))
        {
            Fault(SchemaFaultKind.OutOfBounds, new SchemaFault(node, plan.Owner, plan.Field, plan.Type));
        }

        calls.Call(plan.Checks, node);
    }

    private void Text(Node node, ValuePlan plan)
    {
        // Go can't tell an empty text from none, unless the field is a pointer: then the facts ask for a length. In a list it is a text,
        // and where a number could stand too.
        var isText = !node.IsZero || plan.IsElement || plan.IsStructural || plan.Type.Kind == ValueKind.IntOrString;
        if (!isText && plan.Field.MinLength is null or 0)
        {
            return;
        }

        if (isText)
        {
            calls.Call(plan.FormatChecks, node);
        }

        if (plan.Enum is not null && !Contains(plan.Enum, node.Text ?? ""))
        {
            Fault(SchemaFaultKind.UnsupportedValue, new SchemaFault(node, plan.Owner, plan.Field, plan.Type));
        }
    }

    private void Map(Node map, ValuePlan plan)
    {
        foreach (var entry in map.Entries)
        {
            if (map.Count > 1 && !_keys.Add(entry.Name))
            {
                Fault(SchemaFaultKind.DuplicateKey, new SchemaFault(entry, null, plan.Field, plan.Type));
            }
        }

        _keys.Clear();
        foreach (var entry in map.Entries)
        {
            Value(entry, plan.Item!);
        }
    }

    private static bool Contains(IReadOnlyList<string> values, string text)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (string.Equals(values[i], text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Fault(SchemaFaultKind kind, SchemaFault fault) => calls.Call(rules.Faults(kind), fault);

    private void Reserve(int count)
    {
        _seenEnd += count;
        if (_seenEnd > _seen.Length)
        {
            // Not Resize, whose code for a struct of ours is in no image that is compiled ahead.
            var larger = new Node[_seenEnd * 2];
            Array.Copy(_seen, larger, _seen.Length);
            _seen = larger;
        }
    }
}
