#include "tests/bench/ProcessMeter.h"

#include <QDir>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// proc(5): what follows the name in parentheses, from the state (field 3) on.
QByteArrayList fieldsOf(const QByteArray& stat)
{
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

constexpr int ParentField = 1;
constexpr int UserField = 11;

double ticks(const QByteArrayList& fields, int first, int count)
{
    static const auto perSecond = static_cast<double>(::sysconf(_SC_CLK_TCK));
    double sum = 0;
    for (int i = first; i < first + count; ++i) {
        sum += fields.value(i).toDouble();
    }
    return sum / perSecond;
}

double statusMb(qint64 pid, const QByteArray& field)
{
    const auto status = contentOf(u"/proc/%1/status"_s.arg(pid));
    const auto start = status.indexOf(field + ':');
    const auto line = start < 0 ? QByteArray() : status.mid(start, status.indexOf('\n', start) - start);
    return line.simplified().split(' ').value(1).toDouble() / 1024;
}

} // namespace

double processorSeconds(qint64 pid)
{
    return ticks(fieldsOf(contentOf(u"/proc/%1/stat"_s.arg(pid))), UserField, 2);
}

double processorSecondsOfFamily(qint64 pid)
{
    // Its own time, and that of the children it has waited for.
    double sum = ticks(fieldsOf(contentOf(u"/proc/%1/stat"_s.arg(pid))), UserField, 4);
    for (const auto& name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const auto fields = fieldsOf(contentOf(u"/proc/%1/stat"_s.arg(name)));
        if (fields.value(ParentField).toLongLong() == pid) {
            sum += ticks(fields, UserField, 4);
        }
    }
    return sum;
}

ThreadSeconds processorSecondsByThread(qint64 pid)
{
    ThreadSeconds seconds;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const auto& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto stat = contentOf(tasks.filePath(task + u"/stat"_s));
        const auto name = stat.mid(stat.indexOf('(') + 1, stat.lastIndexOf(')') - stat.indexOf('(') - 1);
        seconds[QString::fromUtf8(name)] += ticks(fieldsOf(stat), UserField, 2);
    }
    return seconds;
}

double residentMb(qint64 pid)
{
    return statusMb(pid, "VmRSS");
}

double mostResidentMb(qint64 pid)
{
    return statusMb(pid, "VmHWM");
}

} // namespace siaran::bench
