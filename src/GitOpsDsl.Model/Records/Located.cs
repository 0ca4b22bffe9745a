using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>
/// A record that knows where it was written. A derived record that offers the two optional parameters in its own constructor,
/// and hands them on, gets the place of each <c>new</c>; <c>with</c> keeps the place of the record that it copies.
/// </summary>
public abstract record Located
{
    private readonly string _file;
    private readonly int _line;

    protected Located([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        _file = file;
        _line = line;
    }

    /// <summary>Where this record was made. It takes no part in equality: the same content twice is the same value.</summary>
    public Origin Origin => new(_file, _line);

    public virtual bool Equals(Located? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The place is no part of a record's text.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;
}
