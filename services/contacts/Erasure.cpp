#include "services/contacts/Erasure.h"

#include "services/contacts/ContactWriter.h"
#include "services/db/Session.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

/// One erasure on its way. Locks in the order of everybody: attempts, contacts, messages.
class Erasure {
public:
    Erasure(db::Session& session, ContactId contact)
        : m_session(session)
        , m_contact(contact)
    {
    }

    Result<ErasureReceipt> run()
    {
        return run("contacts/lift_time_limit"_L1, {})
            .and_then([this] { return findIdentity(); })
            .and_then([this] { return checkReports(); })
            .and_then([this] {
                return run("contacts/erase_attempts"_L1, {Contact, Phone});
            })
            .and_then([this] { return lockContacts(m_session, {m_contact}); })
            .and_then([this] { return eraseTraces(); })
            .and_then([this] { return run("contacts/delete_contact"_L1, {Contact}); })
            .and_then([this] {
                return run("contacts/suppress_identity"_L1, {Phone, UserId});
            })
            .map([this] { return m_receipt; });
    }

private:
    enum Part { Contact, Phone, UserId };

    Result<QSqlQuery> query(QLatin1StringView name, std::initializer_list<Part> parts)
    {
        db::Session::NamedBindings bindings;
        for (const auto part : parts) {
            switch (part) {
            case Contact: bindings.push_back({u":contact"_s, m_contact.value()}); break;
            case Phone: bindings.push_back({u":phone"_s, m_phone}); break;
            case UserId: bindings.push_back({u":bsuid"_s, m_userId}); break;
            }
        }
        return m_session.runComposed(name, m_session.text(name), bindings);
    }

    Result<void> run(QLatin1StringView name, std::initializer_list<Part> parts)
    {
        return query(name, parts).map([](const QSqlQuery&) {});
    }

    Result<int> count(QLatin1StringView name, std::initializer_list<Part> parts)
    {
        return query(name, parts).map([](QSqlQuery counted) { return counted.next() ? counted.value(0).toInt() : 0; });
    }

    Result<void> findIdentity()
    {
        auto found = query("contacts/find_identity"_L1, {Contact});
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!found->next()) {
            return fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s);
        }
        m_phone = found->value(0).toString();
        m_userId = found->value(1).toString();
        return {};
    }

    Result<void> checkReports()
    {
        return count("contacts/count_waiting_reports"_L1, {Phone, UserId}).and_then([](int waiting) {
            return waiting == 0
                ? Result<void>()
                : fail(ErrorKind::Conflict, u"%1 reports wait"_s.arg(waiting), u"contact.reports_waiting"_s);
        });
    }

    Result<void> eraseTraces()
    {
        return count("contacts/count_messages_of"_L1, {Contact})
            .and_then([this](int messages) {
                m_receipt.messages = messages;
                return count("contacts/erase_recipients"_L1, {Contact, Phone});
            })
            .and_then([this](int rows) {
                m_receipt.ledgerRows = rows;
                return count("contacts/erase_reports"_L1, {Phone, UserId});
            })
            .and_then([this](int reports) {
                m_receipt.webhooks = reports;
                return run("contacts/erase_removed"_L1, {Contact, Phone, UserId});
            })
            .and_then([this] { return run("contacts/erase_import_changes"_L1, {Contact}); })
            .and_then([this] { return run("contacts/erase_openings"_L1, {Phone}); })
            .and_then([this] { return run("contacts/erase_pacing"_L1, {Phone}); });
    }

    db::Session& m_session;
    const ContactId m_contact;
    QString m_phone;
    QString m_userId;
    ErasureReceipt m_receipt;
};

} // namespace

Result<ErasureReceipt> eraseContact(db::Session& session, ContactId contact)
{
    return Erasure(session, contact).run();
}

Result<QByteArray> recordOf(db::Session& session, ContactId contact)
{
    auto found = session.run("contacts/export_person"_L1, {{":contact"_L1, contact.value()}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->next()) {
        return fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s);
    }
    return found->value(0).toString().toUtf8();
}

} // namespace siaran::contacts
