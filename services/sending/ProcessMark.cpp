#include "services/sending/ProcessMark.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace siaran::sending {

ProcessMark ProcessMark::ofThisProcess()
{
#ifdef Q_OS_LINUX
    const auto numbering = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return {.machine = QString::fromLatin1(QSysInfo::bootUniqueId()) + u' ' + numbering,
            .pid = QCoreApplication::applicationPid()};
#else
    return {}; // unknown: only silence tells
#endif
}

bool hasEnded(const ProcessMark& mark)
{
    if (mark.pid <= 0 || mark.machine.isEmpty() || mark.machine != ProcessMark::ofThisProcess().machine) {
        return false;
    }
    QFile status(u"/proc/%1/stat"_s.arg(mark.pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return !QFileInfo::exists(u"/proc/%1"_s.arg(mark.pid));
    }
    // "1234 (name) S ...": a dead process that nobody has buried yet is a Z.
    const auto state = status.readAll();
    const auto name = state.lastIndexOf(')');
    return name >= 0 && (state.mid(name + 2, 1) == "Z" || state.mid(name + 2, 1) == "X");
}

} // namespace siaran::sending
