#include "services/webhooks/SqlRawInbox.h"

#include "services/db/DbExecutor.h"
#include "services/db/WhenDone.h"

#include <QCoro/QCoroFuture>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::webhooks {

namespace {

constexpr auto Window = 15ms;
// The check constraint of webhook_inbox.
constexpr qsizetype MaxBody = 4 * 1024 * 1024;
// Keeps one statement, hexadecimal and UTF-16 on its way to the server, at some tens of megabytes.
constexpr qsizetype MaxBatchBytes = 8 * 1024 * 1024;

Result<void> insertBodies(db::Session& session, const QByteArrayList& bodies)
{
    QByteArrayList hex;
    hex.reserve(bodies.size());
    for (const auto& body : bodies) {
        // An empty element has to be quoted; hexadecimal digits need no escaping.
        hex.append('"' + body.toHex() + '"');
    }
    const QString literal = u'{' + QString::fromLatin1(hex.join(',')) + u'}';
    return session.repeat("webhooks/insert_bodies"_L1, {{":bodies"_L1, literal}}).map([](const db::KeptQuery&) {});
}

} // namespace

SqlRawInbox::SqlRawInbox(db::DbExecutor& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_window(new QTimer(this))
{
    m_window->setSingleShot(true);
    m_window->setInterval(Window);
    connect(m_window, &QTimer::timeout, this, &SqlRawInbox::flush);
}

SqlRawInbox::~SqlRawInbox()
{
    std::ranges::move(m_gathering, std::back_inserter(m_writing));
    finish(fail(ErrorKind::Cancelled, u"the inbox was closed"_s));
}

QCoro::Task<Result<void>> SqlRawInbox::store(QByteArray body)
{
    if (body.size() > MaxBody) {
        co_return fail(ErrorKind::Invalid, u"a webhook body of %1 bytes"_s.arg(body.size()));
    }
    auto future = enqueue(std::move(body));
    co_return co_await future;
}

QFuture<Result<void>> SqlRawInbox::enqueue(QByteArray body)
{
    auto& waiting = m_gathering.emplace_back(std::move(body));
    waiting.promise.start();
    auto future = waiting.promise.future();
    if (m_writing.empty() && !m_window->isActive()) {
        m_window->start();
    }
    return future;
}

void SqlRawInbox::flush()
{
    if (!m_writing.empty() || m_gathering.empty()) {
        return;
    }
    qsizetype bytes = 0;
    const auto tooMuch = std::ranges::find_if(m_gathering, [&bytes](const Waiting& waiting) {
        bytes += waiting.body.size();
        return bytes > MaxBatchBytes;
    });
    m_writing.assign(std::make_move_iterator(m_gathering.begin()), std::make_move_iterator(tooMuch));
    m_gathering.erase(m_gathering.begin(), tooMuch);

    QByteArrayList bodies;
    bodies.reserve(static_cast<qsizetype>(m_writing.size()));
    for (const auto& waiting : m_writing) {
        bodies.append(waiting.body);
    }
    const auto inserting = m_database.run([bodies](db::Session& session) { return insertBodies(session, bodies); });
    db::whenDone(inserting, this, [this](const Result<void>& outcome) {
        finish(outcome);
        if (outcome) {
            Q_EMIT stored();
        }
        flush();
    });
}

void SqlRawInbox::finish(const Result<void>& outcome)
{
    auto done = std::exchange(m_writing, {});
    for (auto& waiting : done) {
        waiting.promise.addResult(outcome);
        waiting.promise.finish();
    }
}

} // namespace siaran::webhooks
