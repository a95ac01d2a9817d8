#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"
#include "ui/widgets/ToastHost.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace siaran::ui {

struct ContactServices;

/// What is done to contacts by hand: carried out, told in a toast, and taken back by its Undo or by Ctrl+Z. Deeds are
/// taken back in any order by their toasts, newest first by undo().
class ContactDeeds final : public QObject {
    Q_OBJECT

public:
    using Refused = std::function<void(const Error& error)>;

    explicit ContactDeeds(const ContactServices& services, QObject* parent = nullptr);
    ~ContactDeeds() override;

    /// Writes an edit of one contact; `told` is what the toast says then: "Saved City of Sari Dewi". Who gives
    /// `refused` tells of an error himself.
    void change(const contacts::ContactChange& edit, const QString& told, Refused refused = {});

    /// One thing for many; `told` makes the sentence from how many it changed.
    void apply(const contacts::ContactSelection& who, const contacts::BulkAction& action,
               std::function<QString(int changed)> told);

    /// Notes down that this person wants to hear nothing more. Undo lifts it again, for whoever may.
    void optOut(const Contact& contact, Refused refused);
    /// Notes down how they agreed again. This is not undone but opted out again.
    void optIn(const Contact& contact, const QString& evidence, Refused refused);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// Contacts are different from before.
    void happened();
    void toastRequested(const siaran::ui::Toast& toast);
    /// A deed was refused that nobody else tells of.
    void failed(const siaran::Error& error);

private:
    using Answer = std::function<void(const Result<QString>& told)>;
    struct Deed {
        std::function<void(Answer)> carryOut;
        std::function<void(Answer)> takeBack; ///< null: it stays done
        Refused refused;
    };
    using DeedPointer = std::shared_ptr<const Deed>;

    void carryOut(const DeedPointer& deed);
    void tellDone(const DeedPointer& deed, const QString& told);
    void takeBack(const DeedPointer& deed);
    void refuse(const Deed& deed, const Error& error);
    void setOptedOut(ContactId contact, bool optedOut, const QString& evidence, const QString& told,
                     const Answer& answer);

    const ContactServices& m_services;
    QList<DeedPointer> m_done;
    QList<DeedPointer> m_undone;
};

} // namespace siaran::ui
