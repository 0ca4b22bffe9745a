namespace GitOpsDsl.Compiler.Tests;

public class ThreadsTests
{
    [Fact]
    public void Each_number_is_worked_on_once()
    {
        var done = new int[8];

        Threads.Run(done.Length, number => Interlocked.Increment(ref done[number]));

        Assert.All(done, static count => Assert.Equal(1, count));
    }

    [Fact]
    public void Of_all_exceptions_that_of_the_smallest_number_is_thrown_when_all_have_ended()
    {
        var ended = 0;

        var thrown = Assert.Throws<InvalidOperationException>(() => Threads.Run(4, number =>
        {
            Interlocked.Increment(ref ended);
            if (number > 1)
            {
                throw new InvalidOperationException($"{number}");
            }
        }));

        Assert.Equal(4, ended);
        Assert.Equal("2", thrown.Message);
    }
}
