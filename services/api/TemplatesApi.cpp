#include "services/api/Body.h"
#include "services/api/Cursor.h"
#include "services/api/MessageJson.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/contacts/ContactService.h"
#include "services/templates/TemplateService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

QCoro::Task<Answer> list(Request request)
{
    QueryReader query(request.http, {u"limit"_s, u"cursor"_s, u"status"_s});
    const auto status = query.word(u"status"_s, templateStatusFromWord);
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    const templates::TemplatePlace after {.name = cursor.name, .id = TemplateId(cursor.id)};
    auto paging = request.services->templates.page(status, after, limit);
    const auto found = co_await paging;
    co_return found.map([](const templates::TemplatePage& rows) {
        return json(page(rows, templateJson, [](const templates::TemplatePlace& last) {
            return Cursor {.id = last.id.value(), .name = last.name};
        }));
    });
}

QCoro::Task<Result<Template>> found(Request request)
{
    auto listing = request.services->templates.list();
    const auto all = co_await listing;
    co_return all.and_then([&](const QList<Template>& templates) -> Result<Template> {
        const auto one = std::ranges::find(templates, TemplateId(request.id), &Template::id);
        return one == templates.end() ? Result<Template>(fail(ErrorKind::NotFound, u"template"_s)) : *one;
    });
}

QCoro::Task<Answer> fetch(Request request)
{
    auto finding = found(std::move(request));
    const auto one = co_await finding;
    co_return one.map([](const Template& source) { return json(templateJson(source)); });
}

QCoro::Task<Answer> sync(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        co_return tl::unexpected(body.error());
    }
    auto syncing = request.services->templates.sync();
    const auto report = co_await syncing;
    co_return report.map([](const templates::SyncReport& done) {
        return json({{u"total"_s, done.total},
                     {u"added"_s, done.added},
                     {u"changed"_s, done.changed},
                     {u"removed"_s, done.removed}});
    });
}

QJsonObject composedJson(const ComposedMessage& message)
{
    return {{u"header"_s, message.header},
            {u"body"_s, message.body},
            {u"footer"_s, message.footer},
            {u"parameters"_s, QJsonArray::fromStringList(message.parameters)}};
}

/// Somebody to fill a message for: a contact, or one made up.
QCoro::Task<Result<Contact>> personFor(std::shared_ptr<const Services> services, qint64 id)
{
    if (id == 0) {
        Contact sample;
        sample.displayName = u"Budi"_s;
        sample.phoneE164 = u"+6281200000000"_s;
        co_return sample;
    }
    auto fetching = services->contacts.contact(ContactId(id));
    co_return co_await fetching;
}

QCoro::Task<Answer> preview(Request request)
{
    const auto body = jsonOf(request.http, {u"contact_id"_s, u"variables"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    auto finding = found(request);
    const auto source = co_await finding;
    if (!source) {
        co_return tl::unexpected(source.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    if (!catalogue) {
        co_return tl::unexpected(catalogue.error());
    }
    const JsonReader reader(*body);
    const auto person = reader.has(u"contact_id"_s) ? reader.member(u"contact_id"_s).integer() : 0;
    MessageContent content {.message = TemplateMessage {*source}, .bindings = {}};
    takeVariables(reader.member(u"variables"_s), body->value(u"variables"_s), catalogue->fields, content);
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    auto fetching = personFor(request.services, person);
    const auto contact = co_await fetching;
    co_return contact.and_then([&](const Contact& one) { return compose(content, one); })
        .map([](const ComposedMessage& message) { return json(composedJson(message)); });
}

} // namespace

QList<Route> templateRoutes()
{
    const auto read = Access::OwnerAndSupervisor;
    const auto all = "/api/whatsapp/templates"_ba;
    return {
        {"GET"_ba, all, u"listTemplates"_s, read, false, list},
        {"POST"_ba, all + "/sync"_ba, u"syncTemplates"_s, Access::Owner, true, sync},
        {"GET"_ba, all + "/{id}"_ba, u"getTemplate"_s, read, false, fetch},
        {"POST"_ba, all + "/{id}/preview"_ba, u"previewTemplate"_s, read, false, preview},
    };
}

} // namespace siaran::api
