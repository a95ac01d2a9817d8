#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"
#include "ui/widgets/Card.h"

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace siaran::ui {

class Badge;
class ConsentSection;
class ContactCampaigns;
class ContactDeeds;
class LabelChips;
class ProfileForm;
class ProfileView;
class Strip;
struct ContactServices;

/// All that is known about one person, beside the list, and everything the role may change about them. It asks for the
/// details itself; until they are there it shows what the list knows, and nothing can be edited.
class ContactDrawer final : public Card {
    Q_OBJECT

public:
    ContactDrawer(const ContactServices& services, ContactDeeds& deeds, QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// Shows this person; asks again when it is the same one.
    void showContact(const Contact& contact);
    [[nodiscard]] const std::optional<contacts::ContactDetails>& details() const { return m_details; }

    /// Asks again after a change.
    void refresh();

    void focusFirst();

    /// Whether the menu leads to the conversation: only where somebody shows it.
    void setConversationOffered(bool isOffered);

Q_SIGNALS:
    void closeRequested();
    void conversationRequested(siaran::ContactId contact);
    void campaignRequested(siaran::CampaignId campaign);
    void mergeRequested(const siaran::contacts::ContactDetails& details);
    void exportRequested(const siaran::Contact& contact);
    void eraseRequested(const siaran::Contact& contact);
    void removeRequested(const siaran::Contact& contact);

private:
    void buildHead();
    void buildMenu();
    void addDeeds(QMenu& menu);
    void buildSections();
    void buildProfile();
    template <typename Show>
    void withProfile(Show show);
    void connectSections();
    void showHead(const Contact& contact);
    void take(const Result<contacts::ContactDetails>& answer);
    void write(const contacts::ContactValues& after, const QString& what);
    void writeLabels(QList<LabelId> labels, const QString& what);
    void createLabel();
    void setError(const QString& sentence);
    [[nodiscard]] QString nameOf(LabelId label) const;

    const ContactServices& m_services;
    ContactDeeds& m_deeds;
    contacts::ContactCatalogue m_catalogue;
    std::optional<Contact> m_contact;
    std::optional<contacts::ContactDetails> m_details;
    int m_question = 0;
    QLabel* m_name = nullptr;
    QLabel* m_phone = nullptr;
    QLabel* m_erased = nullptr;
    Badge* m_badge = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_conversation = nullptr;
    Strip* m_error = nullptr;
    QWidget* m_sections = nullptr;
    LabelChips* m_labels = nullptr;
    ProfileForm* m_profile = nullptr; ///< one of the two, by role
    ProfileView* m_known = nullptr;
    ConsentSection* m_consent = nullptr;
    ContactCampaigns* m_campaigns = nullptr; ///< null when the role may not read campaigns
};

} // namespace siaran::ui
