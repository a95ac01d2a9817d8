#include "tests/bench/ContactsBench.h"

#include "services/contacts/SqlContactService.h"
#include "services/db/DbExecutor.h"
#include "tests/bench/BenchDatabase.h"
#include "tests/bench/Figure.h"
#include "tests/bench/SegmentCrowd.h"

#include <QCoro/QCoroTask>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

using contacts::ContactOrder;
using contacts::ContactQuery;

constexpr int PageSize = 100;
constexpr int JumpsPerQuestion = 200;

struct Question {
    QString name;
    ContactQuery query;
};

QList<Question> questions()
{
    ContactQuery newest;
    newest.order = ContactOrder::NewestFirst;
    ContactQuery lastInbound;
    lastInbound.order = ContactOrder::LastInbound;
    ContactQuery words;
    words.words = u"sari"_s;
    ContactQuery number;
    number.words = u"0812"_s;
    ContactQuery stopped;
    stopped.optedOut = true;
    return {{u"by_name"_s, {}},     {u"newest"_s, newest},    {u"last_inbound"_s, lastInbound},
            {u"by_words"_s, words}, {u"by_number"_s, number}, {u"opted_out"_s, stopped}};
}

Result<void> measurePages(contacts::ContactService& service)
{
    QList<double> pages;
    QRandomGenerator dice(1);
    for (const auto& [name, query] : questions()) {
        for (const bool isWarm : {false, true}) {
            QElapsedTimer clock;
            clock.start();
            const auto outline = QCoro::waitFor(service.outline(query));
            if (!outline) {
                return tl::unexpected(outline.error());
            }
            if (!isWarm) {
                continue;
            }
            print(u"contacts.outline_%1_ms"_s.arg(name), milliseconds(clock), u"ms"_s);
            for (int jump = 0; jump < JumpsPerQuestion && !outline->isEmpty(); ++jump) {
                const auto first = dice.bounded(outline->size());
                clock.start();
                const auto rows = QCoro::waitFor(service.rows(outline->mid(first, PageSize)));
                if (!rows) {
                    return tl::unexpected(rows.error());
                }
                pages.append(milliseconds(clock));
            }
        }
    }
    print(u"contacts.page_p95_ms"_s, percentile(pages, 0.95), u"ms"_s);
    print(u"contacts.page_max_ms"_s, std::ranges::max(pages), u"ms"_s);
    return {};
}

Result<void> measureFirstPages(contacts::ContactService& service)
{
    QList<double> pages;
    for (int round = 0; round < 20; ++round) {
        for (const auto order : {ContactOrder::ByName, ContactOrder::NewestFirst, ContactOrder::OldestFirst}) {
            ContactQuery query;
            query.order = order;
            QElapsedTimer clock;
            clock.start();
            if (const auto page = QCoro::waitFor(service.page(query, {}, PageSize)); !page) {
                return tl::unexpected(page.error());
            }
            pages.append(milliseconds(clock));
        }
    }
    print(u"contacts.first_page_p95_ms"_s, percentile(pages, 0.95), u"ms"_s);
    return {};
}

// In a process of its own, so that its memory is that of a list and nothing else.
int runView(const db::ConnectionSettings& settings)
{
    QProcess view;
    view.setProcessChannelMode(QProcess::ForwardedChannels);
    view.start(QString::fromUtf8(SIARAN_CONTACTS_VIEW),
               {settings.host, QString::number(settings.port), settings.database, settings.user});
    return view.waitForFinished(-1) ? view.exitCode() : 1;
}

} // namespace

int benchContacts(int contacts)
{
    BenchDatabase database;
    if (const auto filled = database.start([contacts](db::Session& session) { return fillCrowd(session, contacts); });
        !filled) {
        return complain(filled.error());
    }
    {
        db::DbExecutor pages(database.settings(), database.catalog());
        db::DbExecutor lists(database.settings(), database.catalog());
        contacts::SqlContactService service(pages, lists);
        const auto measured = measurePages(service).and_then([&] { return measureFirstPages(service); });
        if (!measured) {
            return complain(measured.error());
        }
    }
    return runView(database.settings());
}

} // namespace siaran::bench
