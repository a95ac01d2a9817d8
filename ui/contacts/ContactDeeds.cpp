#include "ui/contacts/ContactDeeds.h"

#include "services/access/Rights.h"
#include "services/consent/ConsentService.h"
#include "services/contacts/ContactEditService.h"
#include "ui/contacts/ContactServices.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::BulkAction;
using contacts::BulkChangeId;
using contacts::BulkReceipt;
using contacts::ContactChange;
using contacts::ContactSelection;
using contacts::UndoReceipt;

namespace {

constexpr int MostRemembered = 100;

} // namespace

ContactDeeds::ContactDeeds(const ContactServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

ContactDeeds::~ContactDeeds() = default;

void ContactDeeds::change(const ContactChange& edit, const QString& told, Refused refused)
{
    // What the service stored may differ from what was typed: only that can be taken back.
    auto stored = std::make_shared<ContactChange>(edit);
    carryOut(std::make_shared<const Deed>(
        Deed {.carryOut =
                  [this, stored, told](const Answer& answer) {
                      QCoro::connect(m_services.edits.change(*stored), this,
                                     [stored, told, answer](const Result<ContactChange>& written) {
                                         if (written) {
                                             *stored = *written;
                                         }
                                         answer(written.map([&](const ContactChange&) { return told; }));
                                     });
                  },
              .takeBack =
                  [this, stored](const Answer& answer) {
                      QCoro::connect(m_services.edits.change(stored->reversed()), this,
                                     [answer](const Result<ContactChange>& written) {
                                         answer(written.map([](const ContactChange&) { return tr("Undone"); }));
                                     });
                  },
              .refused = std::move(refused)}));
}

void ContactDeeds::apply(const ContactSelection& who, const BulkAction& action, std::function<QString(int)> told)
{
    auto made = std::make_shared<BulkChangeId>();
    carryOut(std::make_shared<const Deed>(
        Deed {.carryOut =
                  [this, who, action, made, told = std::move(told)](const Answer& answer) {
                      QCoro::connect(m_services.edits.apply(who, action), this,
                                     [made, told, answer](const Result<BulkReceipt>& receipt) {
                                         *made = receipt ? receipt->change : BulkChangeId();
                                         answer(receipt.map([&](const BulkReceipt& all) { return told(all.changed); }));
                                     });
                  },
              .takeBack =
                  [this, made](const Answer& answer) {
                      if (!made->isValid()) {
                          answer(tr("Undone"));
                          return;
                      }
                      QCoro::connect(m_services.edits.undo(*made), this, [answer](const Result<UndoReceipt>& receipt) {
                          answer(receipt.map([](const UndoReceipt& all) {
                              return all.left == 0 ? tr("Undone for %Ln contact(s)", nullptr, all.restored)
                                                   : tr("Undone for %Ln contact(s)", nullptr, all.restored) + u" · "_s
                                      + tr("%Ln stay(s) as they are now: they were changed since", nullptr, all.left);
                          }));
                      });
                  },
              .refused = {}}));
}

void ContactDeeds::optOut(const Contact& contact, Refused refused)
{
    const auto told = tr("Opted out %1").arg(contact.displayName);
    std::function<void(Answer)> lift;
    if (may(m_services.role, access::Act::WriteAgain)) {
        lift = [this, id = contact.id](const Answer& answer) {
            setOptedOut(id, false, tr("Opting out by hand was undone at once"), tr("Undone"), answer);
        };
    }
    carryOut(std::make_shared<const Deed>(
        Deed {.carryOut =
                  [this, id = contact.id, told](const Answer& answer) {
                      setOptedOut(id, true, tr("Opted out by hand on the contacts page"), told, answer);
                  },
              .takeBack = lift,
              .refused = std::move(refused)}));
}

void ContactDeeds::optIn(const Contact& contact, const QString& evidence, Refused refused)
{
    setOptedOut(contact.id, false, evidence, tr("%1 can be messaged again").arg(contact.displayName),
                [this, refused = std::move(refused)](const Result<QString>& told) {
                    if (!told) {
                        refused(told.error());
                        return;
                    }
                    Q_EMIT happened();
                    Q_EMIT toastRequested({.text = *told, .undoText = {}});
                });
}

void ContactDeeds::setOptedOut(ContactId contact, bool optedOut, const QString& evidence, const QString& told,
                               const Answer& answer)
{
    QCoro::connect(m_services.consent.setOptedOut(contact, optedOut, evidence), this,
                   [told, answer](const Result<void>& done) { answer(done.map([&] { return told; })); });
}

void ContactDeeds::carryOut(const DeedPointer& deed)
{
    deed->carryOut([this, deed](const Result<QString>& told) {
        if (!told) {
            refuse(*deed, told.error());
            return;
        }
        Q_EMIT happened();
        tellDone(deed, *told);
    });
}

void ContactDeeds::tellDone(const DeedPointer& deed, const QString& told)
{
    if (!deed->takeBack) {
        Q_EMIT toastRequested({.text = told, .undoText = {}});
        return;
    }
    m_done.append(deed);
    if (m_done.size() > MostRemembered) {
        m_done.removeFirst();
    }
    Q_EMIT toastRequested({.text = told, .undoText = tr("Undo"), .undo = [self = QPointer(this), deed] {
                               if (self) {
                                   self->takeBack(deed);
                               }
                           }});
}

void ContactDeeds::takeBack(const DeedPointer& deed)
{
    if (!m_done.removeOne(deed)) {
        return; // taken back already, by its toast or by the keyboard
    }
    deed->takeBack([this, deed](const Result<QString>& told) {
        if (!told) {
            Q_EMIT failed(told.error());
            return;
        }
        m_undone.append(deed);
        Q_EMIT happened();
        Q_EMIT toastRequested({.text = *told, .undoText = {}});
    });
}

void ContactDeeds::refuse(const Deed& deed, const Error& error)
{
    if (deed.refused) {
        deed.refused(error);
    } else {
        Q_EMIT failed(error);
    }
}

void ContactDeeds::undo()
{
    if (!m_done.isEmpty()) {
        const auto last = m_done.constLast();
        takeBack(last);
    }
}

void ContactDeeds::redo()
{
    if (!m_undone.isEmpty()) {
        carryOut(m_undone.takeLast());
    }
}

} // namespace siaran::ui
