namespace GitOpsDsl.Reading;

/// <summary>
/// Follows a text character by character, just far enough to know a quote that begins a value from one in a plain text, a comment or a block scalar.
/// </summary>
internal sealed class QuoteScanner
{
    private State _state;
    private char _before = '\n';
    private int _column;

    /// <summary>How many maps and lists in braces and brackets are open, and the last character in them that is no space.</summary>
    private int _flow;
    private char _lastInFlow;

    /// <summary>Where the line's first value or key stands, and its last dash; -1 for none.</summary>
    private int _token = -1;
    private int _dash = -1;
    private bool _hasKey;

    /// <summary>Lines that are indented more continue a plain text; -1 for none.</summary>
    private int _plain = -1;

    /// <summary>What a block scalar is part of is indented so much, and its own lines so much; 0 before the first of them.</summary>
    private int _parent;
    private int _block;

    /// <summary>There are braces of a template where YAML has a value or a key.</summary>
    public bool HasTemplate { get; private set; }

    private enum State
    {
        Indent,
        Dash,
        Value,
        Property,
        Plain,
        Rest,
        Header,
        Block,
        BlockLine,
        Flow,
        FlowComment,
        Single,
        Double,
        Escape,
        DoubleIndent,
        AfterQuote,
    }

    /// <summary>How many spaces are missing before a character of the text; each is given once, in order.</summary>
    public int Missing(char c)
    {
        if (c == '\r')
        {
            return 0;
        }

        var missing = 0;
        if (_state == State.DoubleIndent && c is not (' ' or '\t' or '\n'))
        {
            // A marker of a document ends even a text in quotes.
            missing = _column <= _token && !(_column == 0 && c is '-' or '.') ? _token + 1 - _column : 0;
            _state = State.Double;
        }

        Follow(c);
        _before = c;
        _column = c == '\n' ? 0 : _column + 1;
        return missing;
    }

    private void Follow(char c)
    {
        switch (_state)
        {
            case State.Indent when c is not ' ':
                Start(c);
                break;
            case State.Dash:
                Dash(c);
                break;
            case State.Value when c is not ' ':
                Begin(c);
                break;
            case State.Property when c is ' ' or '\n':
                Go(c, State.Value);
                break;
            case State.Plain:
                Plain(c);
                break;
            case State.Header when c is '\n':
                _state = State.Block;
                break;
            case State.Header when c is >= '1' and <= '9':
                _block = Math.Max(_parent, 0) + c - '0';
                break;
            case State.Block when c is not (' ' or '\n'):
                Block(c);
                break;
            case State.BlockLine when c is '\n':
                _state = State.Block;
                break;
            case State.Flow:
                Flow(c);
                break;
            case State.FlowComment when c is '\n':
                _state = State.Flow;
                break;
            case State.Single when c is '\'':
            case State.Double when c is '"':
                _lastInFlow = c;
                _state = _flow > 0 ? State.Flow : State.AfterQuote;
                break;
            case State.Double when c is '\\':
                _state = State.Escape;
                break;
            case State.Double or State.Escape:
                _state = c == '\n' ? State.DoubleIndent : State.Double;
                break;
            case State.AfterQuote when c is '\'' && _before == '\'':
                _state = State.Single;
                break;
            case State.AfterQuote when c is ':':
                _hasKey = true;
                _state = State.Value;
                break;
            case State.AfterQuote when c is not ' ':
            case State.Rest:
                Go(c, State.Rest);
                break;
        }
    }

    /// <summary>The first character of a line that is no space.</summary>
    private void Start(char c)
    {
        if (c != '\n' && _plain >= 0 && _column > _plain && _dash < 0)
        {
            _state = State.Rest;
        }
        else if (c == '-')
        {
            _state = State.Dash;
        }
        else
        {
            _plain = c == '\n' ? _plain : -1;
            _token = _column;
            Begin(c);
        }
    }

    private void Dash(char c)
    {
        _plain = -1;
        if (c is ' ' or '\n')
        {
            _dash = _column - 1;
            Go(c, State.Indent);
        }
        else
        {
            _token = _column - 1;
            _state = State.Plain;
            Plain(c);
        }
    }

    /// <summary>A value, or a key.</summary>
    private void Begin(char c)
    {
        switch (c)
        {
            case '"':
                _state = State.Double;
                break;
            case '\'':
                _state = State.Single;
                break;
            case '[' or '{':
                (_state, _flow, _lastInFlow) = (State.Flow, 1, c);
                break;
            case '|' or '>':
                (_state, _parent, _block) = (State.Header, _hasKey ? _token : _dash, 0);
                break;
            case '!' or '&':
                _state = State.Property;
                break;
            default:
                Go(c, c == '#' ? State.Rest : State.Plain);
                break;
        }
    }

    private void Plain(char c)
    {
        if (_before == ':' && c is ' ' or '\n')
        {
            _hasKey = true;
            Go(c, State.Value);
        }
        else if (c == '\n' || (c == '#' && _before == ' '))
        {
            _plain = _hasKey ? _token : _dash;
            Go(c, State.Rest);
        }
    }

    private void Block(char c)
    {
        _block = _block == 0 && _column > _parent ? _column : _block;
        if (_block > 0 && _column >= _block)
        {
            _state = State.BlockLine;
            return;
        }

        Go('\n', State.Indent);
        Start(c);
    }

    private void Flow(char c)
    {
        var isStart = _lastInFlow is '[' or '{' or ',' or ':';
        switch (c)
        {
            case '"' when isStart:
                _state = State.Double;
                break;
            case '\'' when isStart || _before == '\'':
                _state = State.Single;
                break;
            case '#' when _before is ' ' or '\n':
                _state = State.FlowComment;
                return;
            case '[' or '{':
                _flow++;
                HasTemplate |= c == '{' && _before == '{';
                break;
            case ']' or '}' when --_flow == 0:
                _state = State.AfterQuote;
                break;
        }

        _lastInFlow = c is ' ' or '\n' ? _lastInFlow : c;
    }

    /// <summary>On with the line; a new line begins anew.</summary>
    private void Go(char c, State state)
    {
        _state = c == '\n' ? State.Indent : state;
        if (c == '\n')
        {
            (_token, _dash, _hasKey) = (-1, -1, false);
        }
    }
}
