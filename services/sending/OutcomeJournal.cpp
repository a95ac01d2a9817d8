#include "services/sending/OutcomeJournal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

QString pathOf(const QString& folder, const QUuid& sender)
{
    return QDir(folder).filePath(u"sending-"_s + sender.toString(QUuid::WithoutBraces) + u".journal"_s);
}

// Small enough to be read within a moment after a kill.
constexpr qint64 LargestFile = 4 << 20;

/// Ends a line that was written in part.
const QByteArray Torn = " torn\n";

QString olderThan(const QString& path)
{
    return path + u".old"_s;
}

QByteArray words(const AttemptKey& key)
{
    return QByteArray::number(key.campaign.value()) + ' ' + QByteArray::number(key.position) + ' '
        + QByteArray::number(key.attempt);
}

void take(QFile& file, OutcomeJournal::Entries& entries)
{
    while (!file.atEnd()) {
        const auto line = file.readLine();
        const auto parts = line.trimmed().split(' ');
        if (!line.endsWith('\n') || parts.size() < 4 || line.endsWith(Torn)) {
            continue; // torn by a kill or a full disk: the request it announced was not handed over
        }
        const AttemptKey key {CampaignId(parts.at(1).toLongLong()), parts.at(2).toInt(), parts.at(3).toInt()};
        auto& wamid = entries[key];
        if (parts.at(0) == "a" && parts.size() == 5) {
            wamid = QString::fromUtf8(parts.at(4));
        }
    }
}

} // namespace

OutcomeJournal::OutcomeJournal(const QString& path)
    : m_file(path)
{
}

Result<std::unique_ptr<OutcomeJournal>> OutcomeJournal::open(const QString& folder, const QUuid& sender)
{
    auto journal = std::unique_ptr<OutcomeJournal>(new OutcomeJournal(pathOf(folder, sender)));
    if (!QDir().mkpath(folder) || !journal->openFile()) {
        return fail(ErrorKind::Unavailable, u"cannot write "_s + journal->m_file.fileName(), u"journal.not_written"_s);
    }
    return journal;
}

bool OutcomeJournal::openFile()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

Result<void> OutcomeJournal::recordReleased(const AttemptKey& key)
{
    return append("r " + words(key) + '\n');
}

Result<void> OutcomeJournal::recordAccepted(const AttemptKey& key, const QString& wamid)
{
    return append("a " + words(key) + ' ' + wamid.toUtf8() + '\n');
}

Result<void> OutcomeJournal::append(const QByteArray& line)
{
    const bool isOpen = m_file.isOpen() || openFile(); // it may have been closed by a full disk
    // What a full disk tore must not swallow the entry after it.
    const auto whole = m_isTorn ? Torn + line : line;
    if (!isOpen || m_file.write(whole) != whole.size()) {
        m_isTorn = true;
        return fail(ErrorKind::Unavailable, u"cannot write "_s + m_file.fileName(), u"journal.not_written"_s);
    }
    m_isTorn = false;
    return {};
}

void OutcomeJournal::forgetAllBut(const std::set<AttemptKey>& open)
{
    const auto older = olderThan(m_file.fileName());
    if (m_wantedOfOld) {
        std::erase_if(*m_wantedOfOld, [&open](const AttemptKey& key) { return !open.contains(key); });
        if (m_wantedOfOld->empty()) {
            QFile::remove(older);
            m_wantedOfOld.reset();
        }
    }
    if (open.empty()) {
        m_file.resize(0);
    } else if (!m_wantedOfOld && m_file.size() > LargestFile) {
        m_file.close();
        if (QFile::rename(m_file.fileName(), older)) {
            m_wantedOfOld = open;
        }
        (void)openFile(); // a failure shows at the next entry, and nothing leaves without one
    }
}

std::optional<OutcomeJournal::Entries> OutcomeJournal::read(const QString& folder, const QUuid& sender)
{
    const auto path = pathOf(folder, sender);
    Entries entries;
    bool found = false;
    for (const auto& name : {olderThan(path), path}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            found = true;
            take(file, entries);
        }
    }
    return found ? std::optional(entries) : std::nullopt;
}

void OutcomeJournal::remove(const QString& folder, const QUuid& sender)
{
    const auto path = pathOf(folder, sender);
    QFile::remove(path);
    QFile::remove(olderThan(path));
}

} // namespace siaran::sending
