#include "services/sending/OutcomeJournal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

QString pathOf(const QString& folder, const QUuid& sender)
{
    return QDir(folder).filePath(u"sending-"_s + sender.toString(QUuid::WithoutBraces) + u".journal"_s);
}

QByteArray words(const AttemptKey& key)
{
    return QByteArray::number(key.campaign.value()) + ' ' + QByteArray::number(key.position) + ' '
        + QByteArray::number(key.attempt);
}

} // namespace

OutcomeJournal::OutcomeJournal(const QString& path)
    : m_file(path)
{
}

Result<std::unique_ptr<OutcomeJournal>> OutcomeJournal::open(const QString& folder, const QUuid& sender)
{
    auto journal = std::unique_ptr<OutcomeJournal>(new OutcomeJournal(pathOf(folder, sender)));
    const auto opened = QDir().mkpath(folder)
        && journal->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    if (!opened) {
        return fail(ErrorKind::Unavailable, u"cannot write "_s + journal->m_file.fileName(), u"journal.not_written"_s);
    }
    return journal;
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
    return m_file.write(line) == line.size()
        ? Result<void>()
        : fail(ErrorKind::Unavailable, u"cannot write "_s + m_file.fileName(), u"journal.not_written"_s);
}

void OutcomeJournal::clear()
{
    m_file.resize(0);
}

std::optional<OutcomeJournal::Entries> OutcomeJournal::read(const QString& folder, const QUuid& sender)
{
    QFile file(pathOf(folder, sender));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    Entries entries;
    while (!file.atEnd()) {
        const auto line = file.readLine();
        const auto parts = line.trimmed().split(' ');
        if (!line.endsWith('\n') || parts.size() < 4) {
            continue; // torn by the kill: the request it announced was not handed over yet
        }
        const AttemptKey key {CampaignId(parts.at(1).toLongLong()), parts.at(2).toInt(), parts.at(3).toInt()};
        auto& wamid = entries[key];
        if (parts.at(0) == "a" && parts.size() == 5) {
            wamid = QString::fromUtf8(parts.at(4));
        }
    }
    return entries;
}

void OutcomeJournal::remove(const QString& folder, const QUuid& sender)
{
    QFile::remove(pathOf(folder, sender));
}

void OutcomeJournal::removeOthers(const QString& folder, const QUuid& sender)
{
    const auto own = pathOf(folder, sender);
    const QDir journals(folder);
    for (const auto& name : journals.entryList({u"sending-*.journal"_s}, QDir::Files)) {
        if (const auto path = journals.filePath(name); path != own) {
            QFile::remove(path);
        }
    }
}

} // namespace siaran::sending
