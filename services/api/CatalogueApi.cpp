#include "services/api/Body.h"
#include "services/api/ContactJson.h"
#include "services/api/JsonParts.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/contacts/CatalogueService.h"
#include "services/contacts/ContactService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using contacts::Confirmation;
using contacts::ContactCatalogue;

Result<QString> textIn(const http::HttpRequest& request, const QString& key)
{
    return jsonOf(request, {key}).and_then([&](const QJsonObject& body) {
        const JsonReader reader(body);
        return bodyResult(reader, reader.member(key).text());
    });
}

Result<Confirmation> confirmationOf(const http::HttpRequest& request)
{
    QueryReader query(request, {u"confirm"_s});
    const auto confirmed = query.answer(u"confirm"_s).value_or(false);
    return query.fault().map([&] { return confirmed ? Confirmation::Given : Confirmation::Missing; });
}

template <typename Word>
QJsonObject wordsToJson(const QList<Word>& words)
{
    return page(arrayOf(words, [](const Word& word) { return toJson(word); }), std::nullopt);
}

template <typename Word>
Answer oneOf(const QList<Word>& words, qint64 id)
{
    const auto found = std::ranges::find_if(words, [id](const Word& word) { return word.id.value() == id; });
    return found == words.end() ? Answer(fail(ErrorKind::NotFound, u"word"_s, u"word.gone"_s))
                                : Answer(json(toJson(*found)));
}

/// `which` is the list of the catalogue that is asked for.
template <typename Word>
QCoro::Task<Answer> listOf(Request request, QList<Word> ContactCatalogue::*which)
{
    const QueryReader query(request.http, {});
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    co_return catalogue.map([&](const ContactCatalogue& all) { return json(wordsToJson(all.*which)); });
}

/// The word as it is after a change, or why there was none.
template <typename Word>
QCoro::Task<Answer> wordAfter(Request request, QCoro::Task<Result<void>> change, QList<Word> ContactCatalogue::*which)
{
    const auto changed = co_await change;
    if (!changed) {
        co_return tl::unexpected(changed.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    co_return catalogue.and_then([&](const ContactCatalogue& all) { return oneOf(all.*which, request.id); });
}

QCoro::Task<Answer> refused(Error error)
{
    co_return tl::unexpected(error);
}

QCoro::Task<Answer> removed(QCoro::Task<Result<void>> removal)
{
    const auto gone = co_await removal;
    co_return gone.map([] { return nothing(); });
}

template <typename Id>
QCoro::Task<Answer> named(QCoro::Task<Result<Id>> creation, QString name, QString folder)
{
    const auto id = co_await creation;
    co_return id.map([&](Id made) {
        return created(u"/api/%1/%2"_s.arg(folder).arg(made.value()),
                       {{u"id"_s, made.value()}, {u"name"_s, name.trimmed()}});
    });
}

QCoro::Task<Answer> listLabels(Request request)
{
    return listOf(std::move(request), &ContactCatalogue::labels);
}

QCoro::Task<Answer> createLabel(Request request)
{
    const auto name = textIn(request.http, u"name"_s);
    return name ? named(request.services->catalogue.createLabel(*name), *name, u"labels"_s) : refused(name.error());
}

QCoro::Task<Answer> renameLabel(Request request)
{
    const auto name = textIn(request.http, u"name"_s);
    if (!name) {
        return refused(name.error());
    }
    auto change = request.services->catalogue.renameLabel(LabelId(request.id), *name);
    return wordAfter(std::move(request), std::move(change), &ContactCatalogue::labels);
}

QCoro::Task<Answer> removeLabel(Request request)
{
    const auto confirmation = confirmationOf(request.http);
    return confirmation ? removed(request.services->catalogue.removeLabel(LabelId(request.id), *confirmation))
                        : refused(confirmation.error());
}

QCoro::Task<Answer> listStatuses(Request request)
{
    return listOf(std::move(request), &ContactCatalogue::workflowStatuses);
}

QCoro::Task<Answer> createStatus(Request request)
{
    const auto name = textIn(request.http, u"name"_s);
    return name ? named(request.services->catalogue.createWorkflowStatus(*name), *name, u"workflow-statuses"_s)
                : refused(name.error());
}

QCoro::Task<Answer> renameStatus(Request request)
{
    const auto name = textIn(request.http, u"name"_s);
    if (!name) {
        return refused(name.error());
    }
    auto change = request.services->catalogue.renameWorkflowStatus(WorkflowStatusId(request.id), *name);
    return wordAfter(std::move(request), std::move(change), &ContactCatalogue::workflowStatuses);
}

QCoro::Task<Answer> removeStatus(Request request)
{
    const auto confirmation = confirmationOf(request.http);
    return confirmation
        ? removed(request.services->catalogue.removeWorkflowStatus(WorkflowStatusId(request.id), *confirmation))
        : refused(confirmation.error());
}

QCoro::Task<Answer> listFields(Request request)
{
    return listOf(std::move(request), &ContactCatalogue::fields);
}

QStringList choicesIn(const JsonReader& reader)
{
    QStringList choices;
    const auto items = reader.has(u"choices"_s) ? reader.member(u"choices"_s).items() : QList<JsonReader>();
    for (const auto& item : items) {
        choices.append(item.text());
    }
    return choices;
}

QCoro::Task<Answer> createField(Request request)
{
    const auto body = jsonOf(request.http, {u"label"_s, u"type"_s, u"choices"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    const JsonReader reader(*body);
    const auto label = reader.member(u"label"_s).text();
    const auto type = reader.member(u"type"_s).word(fieldTypeFromWord);
    const auto choices = choicesIn(reader);
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    auto creating = request.services->catalogue.createField(label, type, choices);
    const auto field = co_await creating;
    co_return field.map(
        [](const CustomField& made) { return created(u"/api/custom-fields/%1"_s.arg(made.id.value()), toJson(made)); });
}

QCoro::Task<Answer> changeField(Request request)
{
    const auto body = jsonOf(request.http, {u"label"_s, u"choices"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    const JsonReader reader(*body);
    const auto label = reader.has(u"label"_s) ? reader.member(u"label"_s).text() : QString();
    const auto choices = choicesIn(reader);
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    const CustomFieldId field(request.id);
    Result<void> changed;
    if (reader.has(u"label"_s)) {
        auto renaming = request.services->catalogue.renameField(field, label);
        changed = co_await renaming;
    }
    if (changed && reader.has(u"choices"_s)) {
        auto choosing = request.services->catalogue.setChoices(field, choices);
        changed = co_await choosing;
    }
    if (!changed) {
        co_return tl::unexpected(changed.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    co_return catalogue.and_then([&](const ContactCatalogue& all) { return oneOf(all.fields, request.id); });
}

QCoro::Task<Answer> removeField(Request request)
{
    const auto confirmation = confirmationOf(request.http);
    return confirmation ? removed(request.services->catalogue.removeField(CustomFieldId(request.id), *confirmation))
                        : refused(confirmation.error());
}

} // namespace

QList<Route> catalogueRoutes()
{
    const auto labels = "/api/labels"_ba;
    const auto statuses = "/api/workflow-statuses"_ba;
    const auto fields = "/api/custom-fields"_ba;
    const auto one = "/{id}"_ba;
    return {
        {"GET"_ba, labels, u"listLabels"_s, Access::Everyone, false, listLabels},
        {"POST"_ba, labels, u"createLabel"_s, Access::Owner, true, createLabel},
        {"PUT"_ba, labels + one, u"renameLabel"_s, Access::Owner, false, renameLabel},
        {"DELETE"_ba, labels + one, u"deleteLabel"_s, Access::Owner, false, removeLabel},
        {"GET"_ba, statuses, u"listWorkflowStatuses"_s, Access::Everyone, false, listStatuses},
        {"POST"_ba, statuses, u"createWorkflowStatus"_s, Access::Owner, true, createStatus},
        {"PUT"_ba, statuses + one, u"renameWorkflowStatus"_s, Access::Owner, false, renameStatus},
        {"DELETE"_ba, statuses + one, u"deleteWorkflowStatus"_s, Access::Owner, false, removeStatus},
        {"GET"_ba, fields, u"listCustomFields"_s, Access::Everyone, false, listFields},
        {"POST"_ba, fields, u"createCustomField"_s, Access::Owner, true, createField},
        {"PUT"_ba, fields + one, u"updateCustomField"_s, Access::Owner, false, changeField},
        {"DELETE"_ba, fields + one, u"deleteCustomField"_s, Access::Owner, false, removeField},
    };
}

} // namespace siaran::api
