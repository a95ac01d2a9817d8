#include "services/api/ImportJson.h"
#include "services/api/JobBook.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/contacts/ImportService.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

/// The file of a running import; gone with it.
using Upload = std::shared_ptr<QTemporaryFile>;

Result<Upload> keep(const http::HttpRequest& request, const QDir& folder)
{
    const auto type = request.headers.value("content-type"_ba).split(';').first().trimmed().toLower();
    if (type != "text/csv"_ba) {
        return fail(ErrorKind::Invalid, u"the body has to be text/csv"_s, u"body.type"_s);
    }
    if (request.body.isEmpty()) {
        return fail(ErrorKind::Invalid, u"the file is empty"_s, u"import.no_rows"_s);
    }
    auto file = std::make_shared<QTemporaryFile>(folder.filePath(u"siaran-import-XXXXXX.csv"_s));
    if (!file->open() || file->write(request.body) != request.body.size() || !file->flush()) {
        return fail(ErrorKind::Unavailable, u"the file cannot be kept: "_s + file->errorString());
    }
    return file;
}

// Told some times a minute: a job nobody hears of is taken for dead.
contacts::ImportService::Progress tellerOf(JobBook& jobs, JobId job)
{
    auto since = std::make_shared<QElapsedTimer>();
    return [&jobs, job, since](contacts::ImportProgress progress) {
        if (!since->isValid() || since->hasExpired(500)) {
            since->start();
            jobs.tell(job, toJson(progress));
        }
    };
}

void tellEnd(JobBook& jobs, JobId job, const Result<contacts::ImportReport>& report)
{
    if (report) {
        jobs.finish(job, Job::Status::Succeeded, toJson(*report));
        return;
    }
    const auto& error = report.error();
    if (error.kind == ErrorKind::Cancelled) {
        jobs.finish(job, Job::Status::Failed, {{u"code"_s, u"job.interrupted"_s}});
        return;
    }
    const bool isOurs = error.kind == ErrorKind::Internal || error.kind == ErrorKind::Unavailable;
    jobs.finish(job, Job::Status::Failed,
                {{u"code"_s, error.reason.isEmpty() ? u"import.failed"_s : error.reason},
                 {u"detail"_s, isOurs ? QString() : error.detail}});
}

// Goes on when nobody waits for it any more, until the book is closed; of an import that ends after it nothing is told.
void import(contacts::ImportService& imports, JobBook& jobs, JobId job, const Upload& file,
            const contacts::ImportOptions& options)
{
    auto running = imports.run(file->fileName(), options, tellerOf(jobs, job));
    QCoro::connect(std::move(running), &jobs,
                   [&jobs, job, file](const Result<contacts::ImportReport>& report) { tellEnd(jobs, job, report); });
    jobs.holdOn(job, [&imports] { imports.cancel(); });
}

QCoro::Task<Answer> startImport(Request request)
{
    const auto options = importOptionsOf(request.http);
    if (!options) {
        co_return tl::unexpected(options.error());
    }
    auto& jobs = request.services->jobs;
    const auto file = keep(request.http, jobs.folder());
    if (!file) {
        co_return tl::unexpected(file.error());
    }
    request.http.body.clear();
    auto beginning = jobs.begin(request.caller.token, u"contacts.import"_s);
    const auto job = co_await beginning;
    if (!job) {
        co_return tl::unexpected(job.error());
    }
    import(request.services->imports, jobs, *job, *file, *options);
    auto fetching = jobs.fetch(request.caller.token, *job);
    const auto found = co_await fetching;
    co_return found.map([](const Job& begun) {
        auto answer = json(toJson(begun), 202);
        answer.headers.insert("Location"_ba, "/api/jobs/" + QByteArray::number(begun.id.value()));
        return answer;
    });
}

QCoro::Task<Answer> fetchJob(Request request)
{
    auto fetching = request.services->jobs.fetch(request.caller.token, JobId(request.id));
    const auto job = co_await fetching;
    co_return job.map([](const Job& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> listImports(Request request)
{
    QueryReader query(request.http, {u"limit"_s});
    const auto limit = query.limit();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    auto listing = request.services->imports.history(limit);
    const auto all = co_await listing;
    co_return all.map([](const QList<contacts::ImportSummary>& imports) { return json(toJson(imports)); });
}

QCoro::Task<Answer> undoImport(Request request)
{
    auto undoing = request.services->imports.undo(contacts::ImportId(request.id));
    const auto report = co_await undoing;
    co_return report.map([](const contacts::UndoReport& done) { return json(toJson(done)); });
}

} // namespace

QList<Route> importRoutes()
{
    return {
        {"POST"_ba, "/api/contacts/import"_ba, u"importContacts"_s, Access::Owner, true, startImport},
        {"GET"_ba, "/api/contacts/imports"_ba, u"listImports"_s, Access::Owner, false, listImports},
        {"POST"_ba, "/api/contacts/imports/{id}/undo"_ba, u"undoImport"_s, Access::Owner, true, undoImport},
        {"GET"_ba, "/api/jobs/{id}"_ba, u"getJob"_s, Access::Everyone, false, fetchJob},
    };
}

} // namespace siaran::api
